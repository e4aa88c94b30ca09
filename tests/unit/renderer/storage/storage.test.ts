import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../renderer/storage/database.ts';
import { createStorage } from '../../../../renderer/storage/storage.ts';
import { aRow, aStory } from '../../../support/a-story.ts';

const rows = [aRow({ en: 'Second.' }, { id: 'b' }), aRow({ en: 'First.' }, { id: 'a' })];

function anEmptyStorage() {
  const database = openDatabase(crypto.randomUUID());
  return { database, storage: createStorage(database) };
}

describe('the storage', () => {
  it('gives a story back with its rows in their order', async () => {
    const { storage } = anEmptyStorage();
    await storage.write({ put: { stories: [aStory(rows)], rows: [...rows].reverse() } });
    expect((await storage.story('talks'))?.rows).toEqual(rows);
  });

  it('counts the journal on in the transaction of the records, a line a table', async () => {
    const { database, storage } = anEmptyStorage();
    await storage.write({ put: { stories: [aStory(rows)], rows } });
    const lines = await storage.write({ delete: { rows: ['a'] } });
    expect(lines).toEqual([{ sequence: 3, table: 'rows', operation: 'delete', records: ['a'] }]);
    expect((await database.numbers.get('sequence'))?.value).toBe(3);
  });

  it('writes all of a change or nothing', async () => {
    const { database, storage } = anEmptyStorage();
    const broken = { ...aStory(rows), id: undefined } as unknown as ReturnType<typeof aStory>;
    await expect(storage.write({ put: { rows, stories: [broken] } })).rejects.toThrow();
    expect(await database.rows.count()).toBe(0);
    expect(await database.numbers.count()).toBe(0);
  });

  it('writes with strict durability: relaxed loses the whole store at a power cut', async () => {
    const { database } = anEmptyStorage();
    await database.open();
    const durability = await database.transaction('rw', database.rows, (transaction) =>
      Promise.resolve(transaction.idbtrans.durability),
    );
    expect(durability).toBe('strict');
  });
});
