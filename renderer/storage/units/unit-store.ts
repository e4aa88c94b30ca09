import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import type { UnitSource } from '../../../shared/model/unit-source.ts';
import type { Database, StoredBlock } from '../database.ts';
import { withReopening } from '../with-reopening.ts';
import { createBlockCache } from './block-cache.ts';
import { blocksOf, looseUnitsOf } from './key-ranges.ts';
import { packedPlaceOf, packedUnitId } from './packed-place.ts';
import { decodeBlock, decodeSlot } from './unit-block.ts';

/** Blocks read at a time: large enough to be quick, small enough to be light. */
const blocksAtATime = 32;
const unitsAtATime = 2_000;

/** The units of all memories, wherever they are kept, for whoever reads them: window and workers alike. */
export interface UnitStore {
  /** Units of memories that were deleted are missing, too. */
  readonly get: UnitSource;
  /** Every unit of a memory in batches: imported ones in their order, then the others, the earliest first. */
  unitsOf(memoryId: string): AsyncIterable<readonly TranslationUnit[]>;
  /** The units of the blocks from `first` to `last` that an import brought, in batches. */
  unitsOfBlocks(
    memoryId: string,
    first: number,
    last: number,
  ): AsyncIterable<readonly TranslationUnit[]>;
  /** The number of units of a memory. */
  count(memoryId: string): Promise<number>;
}

export function createUnitStore(database: Database): UnitStore {
  const cache = createBlockCache(database);
  const store: UnitStore = {
    get: (ids) => withReopening(database, () => unitsById(database, cache.blocks, ids)),
    unitsOf: async function* (memoryId) {
      const blocks = (await database.holdings.get(memoryId))?.blocks ?? 0;
      yield* store.unitsOfBlocks(memoryId, 0, blocks - 1);
      yield* looseUnits(database, memoryId);
    },
    unitsOfBlocks: async function* (memoryId, first, last) {
      for (let block = first; block <= last; block += blocksAtATime) {
        const end = Math.min(last + 1, block + blocksAtATime);
        const read = await blocksOf(database, memoryId, block, end).toArray();
        yield read.flatMap(unitsOfBlock);
      }
    },
    count: async (memoryId) => {
      const holding = await database.holdings.get(memoryId);
      return holding === undefined ? 0 : holding.packed + holding.loose;
    },
  };
  return store;
}

/** The units of a block with their ids, empty slots left out. */
export function unitsOfBlock({ memoryId, number, bytes }: StoredBlock): readonly TranslationUnit[] {
  return decodeBlock(bytes).flatMap((unit, slot) =>
    unit === undefined
      ? []
      : [{ ...unit, id: packedUnitId({ memoryId, block: number, slot }), memoryId }],
  );
}

async function* looseUnits(
  database: Database,
  memoryId: string,
): AsyncIterable<readonly TranslationUnit[]> {
  const ids = await looseUnitsOf(database, memoryId).primaryKeys();
  for (let at = 0; at < ids.length; at += unitsAtATime) {
    const units = await database.units.bulkGet(ids.slice(at, at + unitsAtATime));
    yield units.flatMap((unit) => (unit?.memoryId === memoryId ? [unit] : []));
  }
}

type ReadBlocks = ReturnType<typeof createBlockCache>['blocks'];

async function unitsById(
  database: Database,
  readBlocks: ReadBlocks,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TranslationUnit>> {
  const places = ids.map((id) => ({ id, place: packedPlaceOf(id) }));
  const looseIds = places.flatMap(({ id, place }) => (place === undefined ? [id] : []));
  const packed = places.flatMap(({ place }) => place ?? []);
  const { units, holdings } = database;
  const read = await database.transaction('r', [units, holdings], async () => {
    const loose = looseIds.length === 0 ? [] : await units.bulkGet(looseIds);
    const memoryIds = [...packed, ...loose].flatMap((one) => one?.memoryId ?? []);
    const held = await holdings.bulkGet([...new Set(memoryIds)]);
    return { loose, held: new Map(held.flatMap((one) => (one ? [[one.memoryId, one]] : []))) };
  });
  const blocks = await readBlocks(packed, read.held);
  const found = new Map<string, TranslationUnit>();
  for (const unit of read.loose) {
    if (unit === undefined) continue;
    if ((read.held.get(unit.memoryId)?.state ?? 'kept') === 'kept') found.set(unit.id, unit);
  }
  for (const place of packed) {
    const bytes = blocks(place);
    const unit = bytes === undefined ? undefined : decodeSlot(bytes, place.slot);
    const id = packedUnitId(place);
    if (unit !== undefined) found.set(id, { ...unit, id, memoryId: place.memoryId });
  }
  return found;
}
