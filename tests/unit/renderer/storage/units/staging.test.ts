import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import { createStorage } from '../../../../../renderer/storage/storage.ts';
import { encodeBlock } from '../../../../../renderer/storage/units/unit-block.ts';
import { beginStaging, dropStaged } from '../../../../../renderer/storage/units/staging.ts';
import { aMemory, allOf, aUnit, importUnits } from '../../../../support/a-unit.ts';
import { wholeTables } from '../../../../support/whole-tables.ts';

const agency = aMemory('agency');
const met = aUnit({ en: 'They met.', kk: 'Олар кездесті.' }, { memoryId: 'agency' });
const block = encodeBlock([met, met]);

async function aStoreWithAgency() {
  const database = openDatabase(crypto.randomUUID());
  await importUnits(database, agency, [met, met, met]);
  return { database, storage: createStorage(database) };
}

describe('an import on its way into the store', () => {
  it('is seen by nobody before its last transaction', async () => {
    const { database, storage } = await aStoreWithAgency();
    const staging = await beginStaging(database, 'agency');
    expect(staging.next()).toBe(1);
    await staging.write([block, block]);
    expect(await allOf(storage.units.unitsOf('agency'))).toHaveLength(3);
    expect(await storage.units.get(['agency/1/0'])).toEqual(new Map());
    expect(await storage.units.count('agency')).toBe(3);
  });

  it('is whole after it, with its memory, its count, its log entry and its line for the journal', async () => {
    const { database, storage } = await aStoreWithAgency();
    const memory = aMemory('archive');
    const staging = await beginStaging(database, 'archive');
    await staging.write([block]);
    await staging.write([block, block]);
    const staged = { memory, isNewMemory: true, units: 6, fileName: 'archive.tmx' };
    const record = { memoryId: 'archive', fileName: 'archive.tmx', units: 6 };
    expect(await staging.commit(staged)).toEqual({
      ok: true,
      value: [
        { sequence: 3, table: 'memories', operation: 'put', records: [memory] },
        { sequence: 4, table: 'units', operation: 'import', records: [record] },
      ],
    });
    expect(await allOf(storage.units.unitsOf('archive'))).toHaveLength(6);
    expect(await storage.units.count('archive')).toBe(6);
    expect((await database.unitLog.toArray()).at(-1)).toEqual({
      revision: 2,
      memoryId: 'archive',
      put: [],
      removed: [],
      blocks: [0, 2],
    });
  });

  it.each(['agency', 'archive'])(
    'leaves every table as it was where it is dropped: into %s',
    async (memoryId) => {
      const { database } = await aStoreWithAgency();
      const before = await wholeTables(database);
      const staging = await beginStaging(database, memoryId);
      await staging.write([block]);
      await dropStaged(database, memoryId);
      expect(await wholeTables(database)).toEqual(before);
    },
  );

  it.each(['agency', 'archive'])(
    'leaves every table as it was after a crash and the next start: into %s',
    async (memoryId) => {
      const { database, storage } = await aStoreWithAgency();
      const before = await wholeTables(database);
      const staging = await beginStaging(database, memoryId);
      await staging.write([block]);
      expect(await wholeTables(database)).not.toEqual(before);
      await storage.removeLeftovers();
      expect(await wholeTables(database)).toEqual(before);
    },
  );

  it('begins where the visible blocks end, whatever an earlier one left behind', async () => {
    const { database, storage } = await aStoreWithAgency();
    await (await beginStaging(database, 'agency')).write([block, block, block]);
    const staging = await beginStaging(database, 'agency');
    await staging.write([encodeBlock([met])]);
    const memory = { memory: agency, isNewMemory: false, units: 1, fileName: 'agency.tmx' };
    await staging.commit(memory);
    expect(await allOf(storage.units.unitsOf('agency'))).toHaveLength(4);
    expect(await database.unitBlocks.count()).toBe(2);
  });

  it('does not bring a memory back that was deleted meanwhile', async () => {
    const { database, storage } = await aStoreWithAgency();
    const staging = await beginStaging(database, 'agency');
    await staging.write([block]);
    await storage.write({ delete: { memories: ['agency'] } });
    const staged = { memory: agency, isNewMemory: false, units: 2, fileName: 'agency.tmx' };
    expect(await staging.commit(staged)).toEqual({
      ok: false,
      problem: { code: 'memory-gone', params: { file: 'agency.tmx' } },
    });
    expect(await database.memories.count()).toBe(0);
  });

  it('writes with strict durability: relaxed loses the whole store at a power cut', async () => {
    const { database } = await aStoreWithAgency();
    const durabilities = new Set<string>();
    database.use({
      stack: 'dbcore',
      name: 'durability',
      create: (down) => ({
        ...down,
        transaction: (stores, mode, options) => {
          const transaction = down.transaction(stores, mode, options);
          if (mode === 'readwrite') {
            durabilities.add((transaction as IDBTransaction).durability);
          }
          return transaction;
        },
      }),
    });
    database.close({ disableAutoOpen: false });
    await importUnits(database, agency, [met]);
    expect([...durabilities]).toEqual(['strict']);
  });
});
