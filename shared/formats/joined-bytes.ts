/** Characters that are encoded at once: many lines, and far from the longest text that a program can hold. */
const most = 1_000_000;

/**
 * Texts after one another in UTF-8. They are never joined into one text, which could not hold the 512 MB that a file
 * may well have. A pair of surrogates must not be parted between two texts.
 */
export function joinedBytes(texts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  for (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < most) continue;
    parts.push(encoder.encode(waiting.join('')));
    waiting = [];
    length = 0;
  }
  parts.push(encoder.encode(waiting.join('')));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
