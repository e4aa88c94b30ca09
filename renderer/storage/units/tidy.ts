import type { Database } from '../database.ts';
import { withReopening } from '../with-reopening.ts';
import { deleteBlocks } from './delete-blocks.ts';
import type { Holding } from './holding.ts';
import { looseUnitsOf } from './key-ranges.ts';
import { appendToLog } from './unit-log.ts';

/** Records deleted in one transaction, so that nobody waits long for the store. */
const recordsAtATime = 500;

/**
 * Removes what imports left behind that were broken off. Before the first import of a session, since it cannot tell one
 * that is under way.
 */
export function removeLeftovers(database: Database): Promise<void> {
  return withReopening(database, async () => {
    const memoryIds = new Set(await database.memories.toCollection().primaryKeys());
    for (const holding of await database.holdings.toArray()) {
      await deleteBlocks(database, holding.memoryId, holding.blocks);
      const isOfNothing = holding.blocks + holding.loose === 0 && holding.state === 'kept';
      if (isOfNothing && !memoryIds.has(holding.memoryId)) {
        await database.holdings.delete(holding.memoryId);
      }
    }
  });
}

/** The memories that were deleted and can still be brought back, or whose end was broken off. */
export async function removedMemories(database: Database): Promise<readonly string[]> {
  const holdings = await database.holdings.toArray();
  return holdings.filter(({ state }) => state !== 'kept').map(({ memoryId }) => memoryId);
}

/**
 * Deletes the units of a deleted memory for good, step by step; what is broken off goes on with the next call. False
 * where the memory was brought back, and nothing is done.
 */
export function purgeMemory(database: Database, memoryId: string): Promise<boolean> {
  return withReopening(database, async () => {
    if (!(await markAsGoing(database, memoryId))) return false;
    await deleteBlocks(database, memoryId, 0);
    while ((await looseUnitsOf(database, memoryId).limit(recordsAtATime).delete()) > 0);
    const { holdings, unitLog, numbers } = database;
    await database.transaction('rw', [holdings, unitLog, numbers], async () => {
      await holdings.delete(memoryId);
      await appendToLog(database, [{ memoryId, put: [], removed: [], memoryRemoved: true }]);
    });
    return true;
  });
}

function markAsGoing(database: Database, memoryId: string): Promise<boolean> {
  return database.transaction('rw', database.holdings, async () => {
    const state = (await database.holdings.get(memoryId))?.state ?? 'kept';
    if (state === 'kept') return false;
    await database.holdings.update(memoryId, { state: 'going' } satisfies Partial<Holding>);
    return true;
  });
}
