import type { Row, Story } from '../../shared/model/story.ts';
import type { Memory } from '../../shared/model/memory.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { Setting } from './database.ts';

interface Records {
  readonly stories: Story;
  readonly rows: Row;
  readonly memories: Memory;
  readonly units: TranslationUnit;
  readonly settings: Setting;
}

export type TableName = keyof Records;

export type Puts = { readonly [Table in TableName]?: readonly Records[Table][] };
export type Deletes = { readonly [Table in TableName]?: readonly string[] };

/** What one transaction writes: all of it or nothing. */
export interface Change {
  readonly put?: Puts;
  readonly delete?: Deletes;
}

export const tableNames = [
  'stories',
  'rows',
  'memories',
  'units',
  'settings',
] as const satisfies readonly TableName[];
