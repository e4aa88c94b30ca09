import { Dexie } from 'dexie';
import type { Database } from './database.ts';

/**
 * Runs a task on the database. After an abort, a full disk or a closed database every later one would be refused, so
 * the database is reopened and the task tried once more; a second failure is the caller's.
 */
export async function withReopening<Answer>(
  database: Database,
  task: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof Dexie.DexieError)) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return task();
  }
}
