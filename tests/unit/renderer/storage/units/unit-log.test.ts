import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import { createStorage } from '../../../../../renderer/storage/storage.ts';
import {
  changesSince,
  forgetLog,
  logState,
} from '../../../../../renderer/storage/units/unit-log.ts';
import { aUnit } from '../../../../support/a-unit.ts';

const met = aUnit({ en: 'They met.', kk: 'Олар кездесті.' }, { id: 'met' });
const left = aUnit({ en: 'They left.', kk: 'Олар кетті.' }, { id: 'left' });

function aStore() {
  const database = openDatabase(crypto.randomUUID());
  return { database, storage: createStorage(database) };
}

describe('the log of units', () => {
  it('tells each change once, with a revision that rises', async () => {
    const { database, storage } = aStore();
    await storage.write({ put: { units: [met, left] } });
    await storage.write({ delete: { units: ['met', 'nobody'] } });
    await storage.write({ delete: { units: ['nobody'] } });
    expect(await changesSince(database, 0)).toEqual([
      { revision: 1, memoryId: 'working', put: ['met', 'left'], removed: [] },
      { revision: 2, memoryId: 'working', put: [], removed: ['met'] },
    ]);
    expect(await changesSince(database, 1)).toHaveLength(1);
  });

  it('tells of a unit that moves to another memory where it is now', async () => {
    const { database, storage } = aStore();
    await storage.write({ put: { units: [met] } });
    await storage.write({ put: { units: [{ ...met, memoryId: 'archive' }] } });
    expect(await changesSince(database, 1)).toEqual([
      { revision: 2, memoryId: 'archive', put: ['met'], removed: [] },
    ]);
    expect([await storage.units.count('working'), await storage.units.count('archive')]).toEqual([
      0, 1,
    ]);
  });

  it('forgets what every snapshot holds, says so, and never counts back', async () => {
    const { database, storage } = aStore();
    for (const unit of [met, left, met]) await storage.write({ put: { units: [unit] } });
    await forgetLog(database, 2);
    await forgetLog(database, 1);
    expect((await changesSince(database, 0)).map(({ revision }) => revision)).toEqual([3]);
    expect(await logState(database)).toMatchObject({ latest: 3, forgotten: 2 });
    await forgetLog(database, 99);
    await storage.write({ put: { units: [left] } });
    expect(await logState(database)).toMatchObject({ latest: 4, forgotten: 3 });
  });

  it('has a lineage that lasts and that no other database has', async () => {
    const { database } = aStore();
    const { lineage } = await logState(database);
    expect((await logState(database)).lineage).toBe(lineage);
    expect((await logState(aStore().database)).lineage).not.toBe(lineage);
  });
});
