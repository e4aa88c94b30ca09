import type { ImportRecord, JournalEntry } from '../../../shared/desktop/contract.ts';
import { invariant } from '../../../shared/invariant.ts';
import type { Memory } from '../../../shared/model/memory.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Database } from '../database.ts';
import { numberedLines } from '../journal-lines.ts';
import { withReopening } from '../with-reopening.ts';
import { deleteBlocks } from './delete-blocks.ts';
import { emptyHolding } from './holding.ts';
import { appendToLog } from './unit-log.ts';

/** What an import wrote, once it is to be seen. */
export interface StagedImport {
  /** Stored where it is new. */
  readonly memory: Memory;
  readonly isNewMemory: boolean;
  readonly units: number;
  /** Name of the file without its folder. */
  readonly fileName: string;
}

/** The way of an import into the store: blocks that nobody sees until one last transaction makes them part of it. */
export interface Staging {
  /** Number of the block that is written next. */
  readonly next: () => number;
  /** Writes blocks in one transaction; one call after the other. */
  write(blocks: readonly Uint8Array[]): Promise<void>;
  /** Makes everything that was written visible. Problem `memory-gone` (`file`): the memory was deleted meanwhile. */
  commit(staged: StagedImport): Promise<Result<readonly JournalEntry[]>>;
}

/**
 * Begins an import into a memory, which may be there or be stored by `commit`. One at a time for a memory; whoever gives
 * it up calls `dropStaged`.
 */
export async function beginStaging(database: Database, memoryId: string): Promise<Staging> {
  const first = await withReopening(database, () => clear(database, memoryId));
  let next = first;
  return {
    next: () => next,
    write: async (blocks) => {
      const records = blocks.map((bytes, place) => ({ memoryId, number: next + place, bytes }));
      await withReopening(database, () => database.unitBlocks.bulkPut(records));
      next += blocks.length;
    },
    commit: (staged) =>
      withReopening(database, () => makeVisible(database, memoryId, first, next, staged)),
  };
}

/**
 * Removes what an import wrote that came to nothing, and what tells of a memory that has not come to be. It takes its time:
 * nobody need wait for it but the next import into that memory.
 */
export function dropStaged(database: Database, memoryId: string): Promise<void> {
  return withReopening(database, async () => {
    const blocks = await clear(database, memoryId);
    const { memories, holdings } = database;
    await database.transaction('rw', [memories, holdings], async () => {
      const loose = (await holdings.get(memoryId))?.loose ?? 0;
      const isThere = (await memories.get(memoryId)) !== undefined;
      if (!isThere && blocks + loose === 0) await holdings.delete(memoryId);
    });
  });
}

/** Removes blocks that an import left behind; gives the number of those that can be seen. */
async function clear(database: Database, memoryId: string): Promise<number> {
  const { holdings } = database;
  const holding = await holdings.get(memoryId);
  // Without a holding nobody would know of the blocks of a memory that is not there yet.
  if (holding === undefined) await holdings.put(emptyHolding(memoryId));
  const blocks = holding?.blocks ?? 0;
  await deleteBlocks(database, memoryId, blocks);
  return blocks;
}

function makeVisible(
  database: Database,
  memoryId: string,
  first: number,
  end: number,
  { memory, isNewMemory, units, fileName }: StagedImport,
): Promise<Result<readonly JournalEntry[]>> {
  const { memories, holdings, unitLog, numbers } = database;
  return database.transaction('rw', [memories, holdings, unitLog, numbers], async () => {
    const isThere = (await memories.get(memoryId)) !== undefined;
    if (!isThere && !isNewMemory)
      return failed({ code: 'memory-gone', params: { file: fileName } });
    const holding = (await holdings.get(memoryId)) ?? emptyHolding(memoryId);
    invariant(holding.blocks === first, 'one import at a time adds to a memory');
    await holdings.put({ ...holding, blocks: end, packed: holding.packed + units });
    await appendToLog(database, [{ memoryId, put: [], removed: [], blocks: [first, end - 1] }]);
    const record: ImportRecord = { memoryId, fileName, units };
    if (!isThere) await memories.put(memory);
    const lines = await numberedLines(database, [
      ...(isThere ? [] : [{ table: 'memories', operation: 'put' as const, records: [memory] }]),
      { table: 'units', operation: 'import', records: [record] },
    ]);
    return succeeded(lines);
  });
}
