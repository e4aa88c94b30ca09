import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import { migrations } from '../../../../../renderer/storage/migrations/migrations.ts';
import { aRow, aStory } from '../../../../support/a-story.ts';
import { aMemory, aUnit } from '../../../../support/a-unit.ts';
import { wholeTables } from '../../../../support/whole-tables.ts';

describe('the migrations', () => {
  it('are numbered without a gap, so that each can be opened on the one before', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      migrations.map((_, index) => index + 1),
    );
  });

  it('version 1 has a table for each noun and the number of the journal', async () => {
    const database = openDatabase(crypto.randomUUID(), 1);
    await database.open();
    expect(database.tables.map(({ name }) => name).sort()).toEqual([
      'memories',
      'numbers',
      'rows',
      'settings',
      'stories',
      'units',
    ]);
    database.close();
  });

  it('version 2 counts the units of each memory, and leaves every record of version 1 as it was', async () => {
    const name = crypto.randomUUID();
    const old = openDatabase(name, 1);
    const rows = [aRow({ en: 'They met.', kk: 'Олар кездесті.' }, { id: 'met' })];
    const units = [
      aUnit({ en: 'They met.', kk: 'Олар кездесті.' }, { origin: { name: 'talks', rowId: 'met' } }),
      aUnit({ en: 'They left.', ru: 'Они уехали.' }),
      aUnit({ ru: 'Сделка.', kk: 'Келісім.' }, { memoryId: 'agency' }),
    ];
    await old.table('stories').bulkPut([aStory(rows)]);
    await old.table('rows').bulkPut(rows);
    await old.table('memories').bulkPut([aMemory('working'), aMemory('agency'), aMemory('empty')]);
    await old.table('units').bulkPut(units);
    await old.table('settings').bulkPut([{ key: 'preferences', value: { theme: 'dark' } }]);
    await old.table('numbers').bulkPut([{ key: 'sequence', value: 7 }]);
    const before = await wholeTables(old);
    old.close();

    const database = openDatabase(name, 2);
    const holding = { blocks: 0, packed: 0, edition: 0, state: 'kept' };
    expect(await wholeTables(database)).toEqual({
      ...before,
      unitBlocks: [],
      unitLog: [],
      holdings: [
        { memoryId: 'agency', loose: 1, ...holding },
        { memoryId: 'empty', loose: 0, ...holding },
        { memoryId: 'working', loose: 2, ...holding },
      ],
    });
    const ofAgency = await database.units.where('memoryId').equals('agency').toArray();
    expect(ofAgency).toEqual([units[2]]);
    database.close();
  });

  it('version 3 has room for archives, and leaves every record of version 2 as it was', async () => {
    const name = crypto.randomUUID();
    const old = openDatabase(name, 2);
    await old.table('memories').bulkPut([aMemory('working')]);
    await old.table('units').bulkPut([aUnit({ en: 'They left.', ru: 'Они уехали.' })]);
    const before = await wholeTables(old);
    old.close();

    const database = openDatabase(name, 3);
    expect(await wholeTables(database)).toEqual({
      ...before,
      archives: [],
      archiveFiles: [],
      archiveGroupings: [],
      archiveStories: [],
      pairings: [],
    });
    database.close();
  });
});
