import { useEffect } from 'react';
import { commands } from '../../shared/desktop/commands.ts';
import type { Command, Shortcut } from '../../shared/desktop/commands.ts';
import type { CommandId } from '../../shared/desktop/commands.ts';
import { isDialogOpen } from '../components/is-dialog-open.ts';
import { isMac } from '../components/shortcut-text.ts';
import { useServices } from '../services/services.ts';

const repeated: readonly CommandId[] = [
  'edit.undo',
  'edit.redo',
  'cell.next',
  'cell.previous',
  'cell.nextColumn',
  'cell.previousColumn',
];

/** Keys and the native menu run commands: by the place of the key, whatever letter the layout puts there. */
export function useShortcuts(): void {
  const services = useServices();
  useEffect(() => {
    const run = (id: CommandId): void => {
      if (isDialogOpen()) return;
      services.notice.fade();
      const isDone = services.commands.run(id);
      // Whatever nobody carries out needs a story: everything else is always there.
      if (!isDone) services.notice.set({ kind: 'done', key: 'needsStory' });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || isDialogOpen()) return;
      const command = commands.find((candidate: Command) => isPressed(candidate.shortcut, event));
      const id: CommandId | undefined = command?.id ?? alternative(event);
      if (id === undefined) return;
      event.preventDefault();
      // A key that is held down walks and undoes; it neither confirms nor opens anything twice.
      if (!event.repeat || repeated.includes(id)) run(id);
    };
    window.addEventListener('keydown', onKey);
    const stop = services.desktop['on:menu.command'](run);
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, [services]);
}

function isPressed(shortcut: Shortcut | undefined, event: KeyboardEvent): boolean {
  return (
    shortcut !== undefined &&
    shortcut.code === event.code &&
    (shortcut.mod ?? false) === (isMac ? event.metaKey : event.ctrlKey) &&
    (shortcut.shift ?? false) === event.shiftKey &&
    (shortcut.alt ?? false) === event.altKey
  );
}

/** Keys by other names: Ctrl+Y is redo and F3 is search to everyone who comes from Windows. */
const alternatives: readonly (Shortcut & { readonly id: CommandId })[] = [
  { id: 'edit.redo', code: 'KeyY', mod: true },
  { id: 'memory.concordance', code: 'F3' },
];

function alternative(event: KeyboardEvent): CommandId | undefined {
  return alternatives.find((shortcut) => isPressed(shortcut, event))?.id;
}
