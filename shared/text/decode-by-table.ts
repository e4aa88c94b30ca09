/**
 * The text of one-byte characters, ASCII below 0x80 and `upperHalf` (128 characters) from there.
 * Undefined where a byte stands for nothing: U+FFFD in the table.
 */
export function decodeByTable(bytes: Uint8Array, upperHalf: string): string | undefined {
  const pieces: string[] = [];
  let codes: number[] = [];
  for (const byte of bytes) {
    const code = byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80);
    if (code === 0xfffd) return undefined;
    codes.push(code);
    if (codes.length === 8192) {
      pieces.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  pieces.push(String.fromCharCode(...codes));
  return pieces.join('');
}
