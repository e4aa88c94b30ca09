import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import { migrations } from '../../../../../renderer/storage/migrations/migrations.ts';

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
});
