import { failed, succeeded } from '../../../shared/result.ts';
import type { FileToRead } from './actions/candidate.ts';

/** How long a name from pasted text may be, in characters. */
const longestName = 40;

/** Pasted text on the same way as a file, named after its first paragraph; `fallback` where that names nothing. */
export function textAsFile(fallback: string, text: string): FileToRead {
  return namedText(nameOfText(text) || fallback, text);
}

/** A text under a name of our own, on the same way as a file. */
export function namedText(name: string, text: string): FileToRead {
  const bytes = new TextEncoder().encode(text);
  return {
    name: `${name}.txt`,
    size: bytes.length,
    read: () => Promise.resolve(succeeded(bytes)),
  };
}

/** The first paragraph, whole words of it where it is long: mostly the headline. */
function nameOfText(text: string): string {
  const start = text.trimStart().slice(0, 500);
  const line = (/^[^\n\r\u2028\u2029]*/u.exec(start)?.[0] ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/^[#\s]+/u, '')
    .trim();
  const letters = [...line];
  if (letters.length <= longestName) return line;
  const cut = letters.slice(0, longestName + 1).join('');
  const words = cut.slice(0, cut.lastIndexOf(' ')).replace(/[\p{P}\s]+$/u, '');
  return `${words === '' ? letters.slice(0, longestName).join('') : words}…`;
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
        // A folder has no kind and cannot be read. So has a file of an unknown kind that went away meanwhile.
        const code = file.type === '' ? 'file-is-folder' : 'file-unreadable';
        return failed({ code, params: { file: file.name } });
      }
    },
  };
}
