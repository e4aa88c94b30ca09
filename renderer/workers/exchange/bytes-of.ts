import type { ReadPart } from '../jobs.ts';
import { Interrupted } from './interrupted.ts';

/** Small enough to pass through the window between two frames. */
const partLength = 1024 * 1024;

/**
 * The bytes of a file, part by part; while one is being worked on the next is on its way. Throws `Interrupted` where a
 * part cannot be read.
 */
export async function* bytesOf(read: ReadPart, size: number): AsyncIterable<Uint8Array> {
  const part = (start: number): Promise<Awaited<ReturnType<ReadPart>> | undefined> =>
    start < size ? read(start, Math.min(size, start + partLength)) : Promise.resolve(undefined);
  let next = part(0);
  for (let start = 0; start < size; start += partLength) {
    const now = await next;
    if (now === undefined) return;
    if (!now.ok) throw new Interrupted(now.problem);
    next = part(start + partLength);
    // Whoever stops here asks for no more, and a part that then fails is nobody's problem.
    next.catch(() => undefined);
    yield now.value;
  }
}

/** Reads parts of a dropped file. Problem `file-unreadable` (`file`, `reason`). */
export function partsOfBlob(blob: Blob, fileName: string): ReadPart {
  return async (start, end) => {
    try {
      const value = new Uint8Array(await blob.slice(start, end).arrayBuffer());
      return { ok: true, value };
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      return {
        ok: false,
        problem: { code: 'file-unreadable', params: { file: fileName, reason } },
      };
    }
  };
}
