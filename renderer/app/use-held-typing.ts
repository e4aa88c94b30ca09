import { useEffect } from 'react';
import { useServices } from '../services/services.ts';

/** Keeps letters typed during a command for the cell that it leads to. */
export function useHeldTyping(): void {
  const { typing } = useServices();
  useEffect(() => {
    const onBeforeInput = (event: InputEvent): void => {
      const letters = event.inputType === 'insertText' ? event.data : null;
      if (letters === null || !typing.isHolding() || !isCell(event.target)) return;
      event.preventDefault();
      typing.hold(letters);
    };
    window.addEventListener('beforeinput', onBeforeInput, { capture: true });
    const stop = typing.onRelease((letters) => {
      const field = document.activeElement;
      if (!isCell(field)) return;
      field.setRangeText(letters, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return () => {
      window.removeEventListener('beforeinput', onBeforeInput, { capture: true });
      stop();
    };
  }, [typing]);
}

function isCell(target: EventTarget | null): target is HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement && target.closest('.grid-row') !== null;
}
