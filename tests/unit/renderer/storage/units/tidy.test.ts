import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import { createStorage } from '../../../../../renderer/storage/storage.ts';
import { aMemory, aUnit, importUnits } from '../../../../support/a-unit.ts';

const units = Array.from({ length: 70 }, (_, place) => aUnit({ en: `Page ${place}.` }));

describe('tidying the store', () => {
  it('goes on with a deletion that was broken off, and does not bring such a memory back', async () => {
    const database = openDatabase(crypto.randomUUID());
    await importUnits(database, aMemory('agency'), units);
    await createStorage(database).write({ delete: { memories: ['agency'] } });
    // As a crash in the middle of it would leave it.
    await database.holdings.update('agency', { state: 'going' });
    await database.unitBlocks.delete(['agency', 0]);
    const storage = createStorage(database);
    await storage.write({ put: { memories: [aMemory('agency')] } });
    expect(await storage.units.get(['agency/1/0'])).toEqual(new Map());
    expect(await storage.removedMemories()).toEqual(['agency']);
    expect(await storage.purgeMemory('agency')).toBe(true);
    expect(await database.unitBlocks.count()).toBe(0);
  });

  it('leaves alone what is whole', async () => {
    const database = openDatabase(crypto.randomUUID());
    const storage = createStorage(database);
    await importUnits(database, aMemory('agency'), units);
    await storage.write({ put: { units: [aUnit({ en: 'Of a memory that is not stored yet.' })] } });
    await storage.removeLeftovers();
    expect(await database.unitBlocks.count()).toBe(2);
    expect((await database.holdings.toArray()).map(({ memoryId }) => memoryId)).toEqual([
      'agency',
      'working',
    ]);
  });
});
