import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { Row, Story } from '../../shared/model/story.ts';
import type { Memory } from '../../shared/model/memory.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { PairedStory } from '../../shared/model/paired-story.ts';
import type {
  ArchiveFileRecord,
  ArchiveGroupingRecord,
  ArchiveRecord,
  ArchiveStoryRecord,
} from './archives/archive-records.ts';
import { migrations } from './migrations/migrations.ts';
import type { Holding } from './units/holding.ts';
import type { LogEntry } from './units/log-entry.ts';

export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

export interface StoredNumber {
  /**
   * `sequence`: of the journal; `revision`, `forgottenRevision`: how far the log of units reaches; `lineage`: tells
   * this database from any other.
   */
  readonly key: 'sequence' | 'revision' | 'forgottenRevision' | 'lineage';
  readonly value: number;
}

/** Units of an import in one record: a million rows would take five minutes to write. */
export interface StoredBlock {
  readonly memoryId: string;
  /** Counted from 0 in the order of import. */
  readonly number: number;
  /** See `units/unit-block.ts`. */
  readonly bytes: Uint8Array;
}

export type Database = Dexie & {
  readonly stories: EntityTable<Story, 'id'>;
  readonly rows: EntityTable<Row, 'id'>;
  readonly memories: EntityTable<Memory, 'id'>;
  /** Units that were confirmed one by one. */
  readonly units: EntityTable<TranslationUnit, 'id'>;
  readonly unitBlocks: Table<StoredBlock, [memoryId: string, number: number]>;
  readonly holdings: EntityTable<Holding, 'memoryId'>;
  readonly unitLog: EntityTable<LogEntry, 'revision'>;
  readonly settings: EntityTable<Setting, 'key'>;
  readonly numbers: EntityTable<StoredNumber, 'key'>;
  readonly archives: EntityTable<ArchiveRecord, 'id'>;
  readonly archiveFiles: Table<ArchiveFileRecord, [archiveId: string, id: string]>;
  readonly archiveGroupings: EntityTable<ArchiveGroupingRecord, 'archiveId'>;
  readonly archiveStories: Table<ArchiveStoryRecord, [archiveId: string, number: number]>;
  /** Stories of archives as they were aligned. */
  readonly pairings: EntityTable<PairedStory, 'id'>;
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
