import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { Row, Story } from '../../shared/model/story.ts';
import type { Memory } from '../../shared/model/memory.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { migrations } from './migrations/migrations.ts';

export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

export interface StoredNumber {
  readonly key: 'sequence';
  readonly value: number;
}

export type Database = Dexie & {
  readonly stories: EntityTable<Story, 'id'>;
  readonly rows: EntityTable<Row, 'id'>;
  readonly memories: EntityTable<Memory, 'id'>;
  readonly units: EntityTable<TranslationUnit, 'id'>;
  readonly settings: EntityTable<Setting, 'key'>;
  readonly numbers: EntityTable<StoredNumber, 'key'>;
};

/** The name never changes: it is where a translator's years of work are. */
export const databaseName = 'ushtil';

/**
 * The one database of the origin. Strict durability: with Chromium's default a power cut loses the session and
 * the next start but one deletes the whole store; all databases of an origin share a log, so there is only this.
 * `upTo` opens an older schema, for the tests of migrations.
 */
export function openDatabase(name: string = databaseName, upTo = Infinity): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const { version, stores, upgrade } of migrations) {
    if (version > upTo) break;
    const step = database.version(version).stores(stores);
    if (upgrade !== undefined) step.upgrade((transaction) => upgrade(transaction));
  }
  return database as Database;
}
