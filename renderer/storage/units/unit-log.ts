import type { Database } from '../database.ts';
import type { LogEntry, UnitChange } from './log-entry.ts';

/** How far the log reaches. */
export interface LogState {
  /** A number that this database has and no other: what was made from another one is of no use. */
  readonly lineage: number;
  /** The last revision; 0 where nothing has changed yet. */
  readonly latest: number;
  /** Entries up to this revision have been forgotten: a snapshot that is older cannot be brought up to date. */
  readonly forgotten: number;
}

/** Within a transaction on `unitLog` and `numbers`. */
export async function appendToLog(
  database: Database,
  changes: readonly UnitChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const before = (await database.numbers.get('revision'))?.value ?? 0;
  const entries = changes.map((change, place) => ({ ...change, revision: before + place + 1 }));
  await database.unitLog.bulkPut(entries);
  await database.numbers.put({ key: 'revision', value: before + entries.length });
}

/** Entries after that revision, earliest first. */
export function changesSince(database: Database, revision: number): Promise<readonly LogEntry[]> {
  return database.unitLog.where('revision').above(revision).sortBy('revision');
}

export function logState(database: Database): Promise<LogState> {
  return database.transaction('rw', database.numbers, async () => {
    const [lineage, latest, forgotten] = await database.numbers.bulkGet([
      'lineage',
      'revision',
      'forgottenRevision',
    ]);
    const value = lineage?.value ?? Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
    if (lineage === undefined) await database.numbers.put({ key: 'lineage', value });
    return { lineage: value, latest: latest?.value ?? 0, forgotten: forgotten?.value ?? 0 };
  });
}

/** Deletes the entries up to and with that revision, once every snapshot holds what they tell. */
export function forgetLog(database: Database, upTo: number): Promise<void> {
  return database.transaction('rw', [database.unitLog, database.numbers], async () => {
    const latest = (await database.numbers.get('revision'))?.value ?? 0;
    const forgotten = (await database.numbers.get('forgottenRevision'))?.value ?? 0;
    const value = Math.max(forgotten, Math.min(upTo, latest));
    await database.unitLog.where('revision').belowOrEqual(value).delete();
    await database.numbers.put({ key: 'forgottenRevision', value });
  });
}
