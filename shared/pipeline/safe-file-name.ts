/** Windows keeps these names for devices, whatever follows their first dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/iu;

/** File systems hold 255 bytes; the rest is for what a program adds while it writes beside and renames. */
const mostBytes = 240;

/** Longer names are cut before they are cleaned: nobody reads on. */
const longestName = 1_000;

/**
 * A file's name that every system takes: `name` and the extension (without its dot), at most 240 bytes of UTF-8,
 * nothing that Windows, macOS or Linux refuse or read as a path, never a device's name, never hidden.
 */
export function safeFileName(name: string, extension: string): string {
  const suffix = extension === '' ? '' : `.${cleaned(extension)}`;
  const stem = trimmed(cleaned(name.slice(0, longestName)).normalize('NFC'));
  const named = stem === '' ? 'story' : stem;
  const free = reserved.test(named.replace(/\s+(?=\.|$)/u, '')) ? `_${named}` : named;
  return trimmed(shortened(free, mostBytes - byteLength(suffix))) + suffix;
}

/** Without separators, wildcards, quotes, control and direction characters; line ends and tabs become spaces. */
function cleaned(text: string): string {
  return text
    .replace(/\s/gu, ' ')
    .replace(/[<>:"/\\|?*]/gu, '-')
    .replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/gu, '');
}

/** Windows drops outer spaces and final dots; a first dot hides a file, a first hyphen looks like an option. */
function trimmed(text: string): string {
  return text.replace(/^[\s.-]+/u, '').replace(/[\s.]{1,300}$/u, '');
}

/** Whole characters only: a letter is never parted from its accent, nor a family of emoji from its members. */
function shortened(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    length += byteLength(segment);
    if (length > bytes) break;
    kept += segment;
  }
  return kept;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
