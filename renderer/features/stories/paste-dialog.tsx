import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { isMac, shortcutText } from '../../components/shortcut-text.ts';
import { textAsFile } from './text-as-file.ts';
import type { FileToRead } from './actions/candidate.ts';

const pasteKeys = { code: 'KeyV', mod: true } as const;

interface PasteDialogProps {
  readonly onText: (file: FileToRead) => void;
  readonly onClose: () => void;
}

/** A place to paste a story into: the window itself may not read the clipboard. */
export function PasteDialog({ onText, onClose }: PasteDialogProps): ReactElement {
  const { t } = useTranslation('stories');
  const [text, setText] = useState('');
  const isBlank = text.trim() === '';
  const take = (taken: string): void => {
    if (taken.trim() !== '') onText(textAsFile(t('paste.name'), taken));
  };
  return (
    <Dialog
      title={t('paste.title')}
      wide
      onClose={onClose}
      onSubmit={() => {
        take(text);
      }}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBlank}>
            {t('paste.action')}
          </Button>
        </>
      }
    >
      <textarea
        className="paste-field"
        data-first-focus
        aria-label={t('paste.field')}
        placeholder={t('paste.hint', { keys: shortcutText(pasteKeys, isMac) })}
        value={text}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          // Whoever has typed something already goes on when she is done.
          if (!isBlank || pasted.trim() === '') return;
          event.preventDefault();
          take(pasted);
        }}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </Dialog>
  );
}
