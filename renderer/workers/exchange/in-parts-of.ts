/** The same bytes in parts of `length`, the last one shorter; each in a buffer of its own, which may be given away. */
export async function* inPartsOf(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): AsyncIterable<Uint8Array> {
  let part = new Uint8Array(length);
  let filled = 0;
  for await (const some of bytes) {
    for (let at = 0; at < some.byteLength;) {
      const taken = some.subarray(at, at + length - filled);
      part.set(taken, filled);
      filled += taken.byteLength;
      at += taken.byteLength;
      if (filled < length) continue;
      yield part;
      part = new Uint8Array(length);
      filled = 0;
    }
  }
  if (filled > 0) yield part.slice(0, filled);
}
