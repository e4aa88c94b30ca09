/**
 * A number of 32 bits over the parts as one run of bytes, however they are cut: it tells damaged bytes from whole
 * ones, and takes a second for half a gigabyte.
 */
export function checksum(parts: readonly Uint8Array[]): number {
  let sum = 0x9e3779b9;
  let word = 0;
  let bytesInWord = 0;
  const mix = (value: number): void => {
    sum = Math.imul(sum ^ value, 0x85ebca6b);
    sum ^= sum >>> 15;
  };
  for (const part of parts) {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    let at = 0;
    const takeByte = (): void => {
      word |= view.getUint8(at) << (bytesInWord * 8);
      at += 1;
      bytesInWord += 1;
      if (bytesInWord < 4) return;
      mix(word);
      word = 0;
      bytesInWord = 0;
    };
    while (bytesInWord > 0 && at < part.byteLength) takeByte();
    for (; at + 4 <= part.byteLength; at += 4) mix(view.getUint32(at, true));
    while (at < part.byteLength) takeByte();
  }
  mix(word);
  mix(bytesInWord);
  return sum >>> 0;
}
