import type { Database } from '../database.ts';
import { emptyHolding } from './holding.ts';
import { packedPlaceOf } from './packed-place.ts';
import { rewriteBlocks } from './rewrite-blocks.ts';
import { touchesBlocks } from './unit-edits.ts';
import type { UnitEdits } from './unit-edits.ts';
import { UnitTally } from './unit-tally.ts';
import { appendToLog } from './unit-log.ts';

/**
 * Within a transaction on `units`, `holdings`, `unitLog` and `numbers`, and `unitBlocks` where packed units are among
 * them: stores and deletes units wherever they are kept, counts them, and tells the log. A packed unit whose
 * memory has gone for good is passed over.
 */
export async function writeUnits(database: Database, edits: UnitEdits): Promise<void> {
  const tally = new UnitTally();
  await writeLooseUnits(database, edits, tally);
  if (touchesBlocks(edits)) await rewriteBlocks(database, edits, tally);
  const memoryIds = tally.memoryIds();
  const holdings = await database.holdings.bulkGet(memoryIds);
  await database.holdings.bulkPut(
    memoryIds.map((memoryId, place) => tally.counted(holdings[place] ?? emptyHolding(memoryId))),
  );
  await appendToLog(database, tally.changes());
}

async function writeLooseUnits(
  database: Database,
  edits: UnitEdits,
  tally: UnitTally,
): Promise<void> {
  const isLoose = (id: string): boolean => packedPlaceOf(id) === undefined;
  const put = edits.put.filter(({ id }) => isLoose(id));
  const removed = edits.removed.filter(isLoose);
  const ids = [...new Set([...removed, ...put.map(({ id }) => id)])];
  const before = await database.units.bulkGet(ids);
  const memoryOf = new Map(ids.map((id, place) => [id, before[place]?.memoryId]));
  const moveTo = (id: string, memoryId: string | undefined): void => {
    const from = memoryOf.get(id);
    if (from !== undefined && from !== memoryId) tally.removeLoose(from, id);
    if (memoryId !== undefined) tally.putLoose(memoryId, id, from !== memoryId);
    memoryOf.set(id, memoryId);
  };
  for (const id of removed) moveTo(id, undefined);
  for (const { id, memoryId } of put) moveTo(id, memoryId);
  if (removed.length > 0) await database.units.bulkDelete(removed);
  if (put.length > 0) await database.units.bulkPut(put);
}
