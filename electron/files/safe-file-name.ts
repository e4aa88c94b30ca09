import { extname } from 'node:path';

const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name that every file system takes, from one that the page suggests: no folders, at most 240 bytes. */
export function safeFileName(suggested: string): string {
  const ending = /^\.[a-z0-9]{1,8}$/iu.test(extname(suggested)) ? extname(suggested) : '';
  const stem = suggested
    .slice(0, suggested.length - ending.length)
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[. ]+|[. ]+$/gu, '');
  const usable = stem === '' || reservedOnWindows.test(stem) ? `story ${stem}`.trim() : stem;
  return `${withinBytes(usable, 240 - ending.length)}${ending}`;
}

function withinBytes(text: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return kept.trimEnd();
}
