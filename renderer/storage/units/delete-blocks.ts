import type { Database } from '../database.ts';
import { blocksOf } from './key-ranges.ts';

/**
 * Half a millisecond each: whoever wants to read blocks waits a moment between two transactions, not the ten seconds
 * that a million units take.
 */
const blocksAtATime = 128;

/** Deletes the blocks of a memory from number `first` on, in several transactions. */
export async function deleteBlocks(
  database: Database,
  memoryId: string,
  first: number,
): Promise<void> {
  const [last] = await blocksOf(database, memoryId, first).reverse().limit(1).primaryKeys();
  if (last === undefined) return;
  const end = last[1] + 1;
  for (let block = first; block < end; block += blocksAtATime) {
    await blocksOf(database, memoryId, block, Math.min(end, block + blocksAtATime)).delete();
  }
}
