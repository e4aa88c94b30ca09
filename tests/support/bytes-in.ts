import { decodeOneByte } from '../../shared/text/guess-encoding.ts';

/** The bytes of a text in an encoding that `TextEncoder` does not write; throws where a character has none there. */
export function bytesIn(encoding: string, text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return utf16Bytes(text, encoding === 'utf-16be');
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) {
    const character = decodeOneByte(Uint8Array.of(byte), encoding);
    if (character !== undefined) byteOf.set(character, byte);
  }
  return Uint8Array.from(text, (character: string) => {
    const byte = byteOf.get(character);
    if (byte === undefined) throw new Error(`${character} is not in ${encoding}`);
    return byte;
  });
}

function utf16Bytes(text: string, isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  }
  return new Uint8Array(view.buffer);
}
