import { decodeByTable } from './decode-by-table.ts';

/**
 * Bytes 0x80 to 0xFF of KZ-1048 (STRK1048-2002), Kazakhstan's variant of windows-1251, which the Encoding
 * Standard of browsers lacks. Source: KZ1048.TXT of the Unicode consortium. 0x98 stands for nothing.
 */
const upperHalf =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏ' +
  'ђ‘’“”•–—\uFFFD™љ›њқһџ' +
  '\u00A0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00AD®Ү' +
  '°±Ііөµ¶·ё№ғ»әҢңү' +
  'АБВГДЕЖЗИЙКЛМНОП' +
  'РСТУФХЦЧШЩЪЫЬЭЮЯ' +
  'абвгдежзийклмноп' +
  'рстуфхцчшщъыьэюя';

/** The text of KZ-1048 bytes; undefined where a byte stands for nothing. */
export function decodeKz1048(bytes: Uint8Array): string | undefined {
  return decodeByTable(bytes, upperHalf);
}
