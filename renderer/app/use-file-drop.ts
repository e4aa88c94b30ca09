import { extensionOf } from '../../shared/formats/file-name.ts';
import { memoryFormats } from '../../shared/formats/memory/memory-formats.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDialogOpen } from '../components/is-dialog-open.ts';
import type { FileToRead } from '../features/stories/actions/candidate.ts';
import { droppedFile, textAsFile } from '../features/stories/text-as-file.ts';

interface FileDropOptions {
  /** Versions of stories. */
  readonly onFiles: (files: readonly FileToRead[]) => void;
  readonly onMemories: (files: readonly File[]) => void;
}

/**
 * Files dropped anywhere on the window, and files or text pasted outside a field. True while files hover over
 * the window.
 */
export function useFileDrop({ onFiles, onMemories }: FileDropOptions): boolean {
  const { t } = useTranslation('stories');
  const [isDropping, setDropping] = useState(false);
  const latest = useRef({ onFiles, onMemories, pasteName: t('paste.name') });
  useEffect(() => {
    latest.current = { onFiles, onMemories, pasteName: t('paste.name') };
  });
  useEffect(() => {
    const take = (data: DataTransfer | null): boolean => {
      const files = [...(data?.files ?? [])];
      const memories = files.filter(({ name }) => isMemoryFile(name));
      // Among versions of stories a memory is a mistake, and is said to be one.
      if (memories.length > 0 && memories.length === files.length) {
        latest.current.onMemories(memories);
      } else if (files.length > 0) latest.current.onFiles(files.map(droppedFile));
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

function isMemoryFile(name: string): boolean {
  const extension = extensionOf(name);
  return memoryFormats.some(({ extensions }) => extensions.includes(extension));
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
