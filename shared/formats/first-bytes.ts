/** The beginning of a file, and all of it again. */
export interface WithFirstBytes {
  /** 4096 bytes, fewer where the file is shorter. */
  readonly first: Uint8Array;
  /** Every byte, the first ones included; to be read once. */
  readonly all: AsyncIterable<Uint8Array>;
}

const wanted = 4096;

/** Looks at the first bytes of a file without losing them. Throws what `bytes` throws. */
export async function withFirstBytes(bytes: AsyncIterable<Uint8Array>): Promise<WithFirstBytes> {
  const rest = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await rest.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const first = new Uint8Array(Math.min(length, wanted));
  let at = 0;
  for (const part of parts) {
    first.set(part.subarray(0, wanted - at), at);
    at = Math.min(wanted, at + part.length);
  }
  return { first, all: again(parts, rest) };
}

async function* again(
  parts: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  let isAtEnd = false;
  try {
    yield* parts;
    for (;;) {
      const next = await rest.next();
      isAtEnd = next.done === true;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Whoever stops early lets go of the file as well.
    if (!isAtEnd) await rest.return?.();
  }
}
