/** Where bytes stop being UTF-8, and how far they look like it. */
export interface Utf8Fault {
  /** Of the first byte that does not fit, counted from 0. */
  readonly offset: number;
  /** Counted from 1; line feeds and lone carriage returns end lines. */
  readonly line: number;
  /** How many characters of two to four bytes are well-formed, and how many places are not. */
  readonly wellFormed: number;
  readonly faults: number;
}

/** The first fault of UTF-8 (RFC 3629: no overlong forms, no surrogates), or undefined where there is none. */
export function utf8Fault(bytes: Uint8Array): Utf8Fault | undefined {
  let first = -1;
  let wellFormed = 0;
  let faults = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) wellFormed += 1;
    if (length === 0) {
      if (first < 0) first = at;
      // A surrogate or an overlong form has the shape of UTF-8: its other bytes are the same fault.
      faults += 1;
      at += 1;
      while (((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
    } else {
      at += length;
    }
  }
  return first < 0 ? undefined : { offset: first, line: lineAt(bytes, first), wellFormed, faults };
}

/** The bytes of the character that begins at `at`, 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(second) ? 2 : 0;
  const third = bytes[at + 2] ?? 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const isShortForm = lead === 0xe0 && second < 0xa0;
    const isSurrogate = lead === 0xed && second > 0x9f;
    return isTail(second) && isTail(third) && !isShortForm && !isSurrogate ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const isOutside = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
    const isWhole = isTail(second) && isTail(third) && isTail(bytes[at + 3] ?? 0);
    return isWhole && !isOutside ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) {
    const isLoneReturn = bytes[at] === 0x0d && bytes[at + 1] !== 0x0a;
    if (bytes[at] === 0x0a || isLoneReturn) line += 1;
  }
  return line;
}
