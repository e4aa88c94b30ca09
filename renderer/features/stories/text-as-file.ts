import { succeeded } from '../../../shared/result.ts';
import type { FileToRead } from './actions/candidate.ts';

/** Pasted text on the same way as a file. */
export function textAsFile(name: string, text: string): FileToRead {
  const bytes = new TextEncoder().encode(text);
  return {
    name: `${name}.txt`,
    size: bytes.length,
    read: () => Promise.resolve(succeeded(bytes)),
  };
}

/** A file that the window was given itself, by drag and drop or by pasting. */
export function droppedFile(file: File): FileToRead {
  return {
    name: file.name,
    size: file.size,
    read: async () => {
      try {
        return succeeded(new Uint8Array(await file.arrayBuffer()));
      } catch {
        // A folder, or a file that went away between the drop and the reading.
        return { ok: false, problem: { code: 'file-unreadable', params: { file: file.name } } };
      }
    },
  };
}
