import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDialogOpen } from '../components/is-dialog-open.ts';
import type { FileToRead } from '../features/stories/actions/candidate.ts';
import { droppedFile, textAsFile } from '../features/stories/text-as-file.ts';

/**
 * Files dropped anywhere on the window, and files or text pasted outside a field. True while files hover over
 * the window.
 */
export function useFileDrop(onFiles: (files: readonly FileToRead[]) => void): boolean {
  const { t } = useTranslation('stories');
  const [isDropping, setDropping] = useState(false);
  const latest = useRef({ onFiles, pasteName: t('paste.name') });
  useEffect(() => {
    latest.current = { onFiles, pasteName: t('paste.name') };
  });
  useEffect(() => {
    const take = (data: DataTransfer | null): boolean => {
      const files = [...(data?.files ?? [])];
      if (files.length > 0) latest.current.onFiles(files.map(droppedFile));
      return files.length > 0;
    };
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDropping(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const onDrop = (event: DragEvent): void => {
      setDropping(false);
      // Text that is dragged from cell to cell is the browser's own business.
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (!isDialogOpen()) take(event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isField(event.target) || isDialogOpen()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // Office programs put a picture of the text beside it.
      if (text.trim() === '') {
        if (take(event.clipboardData)) event.preventDefault();
      } else {
        event.preventDefault();
        latest.current.onFiles([textAsFile(latest.current.pasteName, text)]);
      }
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, []);
  return isDropping;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
