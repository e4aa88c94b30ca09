import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** True where the content is only read: it takes the focus, so that keys scroll it. */
  readonly isReading?: boolean;
  readonly onClose: () => void;
  /** Enter in a field does the same as the main button. */
  readonly onSubmit?: () => void;
}

/** A modal window over the page: the browser's own `<dialog>` keeps focus inside and closes on Escape. */
export function Dialog({
  title,
  children,
  footer,
  wide = false,
  isReading = false,
  onClose,
  onSubmit,
}: DialogProps): ReactElement {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // The browser would choose the closing button, where Enter throws the work away.
    const wanted = dialog.current?.querySelector<HTMLElement>('[data-first-focus]');
    (wanted ?? dialog.current?.querySelector<HTMLElement>('.dialog-body select'))?.focus();
    return () => {
      // Whoever was at work in a cell goes on there.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <IconButton icon={X} label={t('close')} onClick={onClose} />
        </header>
        {isReading ? (
          <div className="dialog-body" tabIndex={0} role="group" aria-labelledby={heading}>
            {children}
          </div>
        ) : (
          <div className="dialog-body">{children}</div>
        )}
        {footer === undefined ? null : <footer className="dialog-foot">{footer}</footer>}
      </form>
    </dialog>
  );
}
