import { decodeByTable } from './decode-by-table.ts';

/**
 * Bytes 0x80 to 0x9F of windows-1252; above, it is Latin-1. Own, because `TextDecoder` of Node 20 reads these
 * bytes as control characters. Source: CP1252.TXT of the Unicode consortium.
 */
const marks = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

const latin1 = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');

/** The text of windows-1252 bytes; undefined where a byte stands for nothing. */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  return decodeByTable(bytes, marks + latin1);
}
