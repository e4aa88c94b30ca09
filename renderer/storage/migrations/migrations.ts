import { firstTables } from './001-first-tables.ts';
import { packedUnits } from './002-packed-units.ts';
import { archiveTables } from './003-archives.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in order. A released step is history: what is wrong is mended by the next one. */
export const migrations: readonly Migration[] = [firstTables, packedUnits, archiveTables];
