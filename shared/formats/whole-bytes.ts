/** Parts of a file after one another, for files that are known to be small. */
export async function wholeBytes(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return (await boundedBytes(parts, Infinity)) ?? new Uint8Array();
}

/** The same; undefined, and no further part is asked for, where they are more than `most` bytes. */
export async function boundedBytes(
  parts: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    length += part.length;
    if (length > most) return undefined;
    all.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
