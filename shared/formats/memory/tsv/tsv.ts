import type { MemoryFormat } from '../memory-format.ts';
import { writeTable } from '../table/write-table.ts';
import { readTsv } from './read-tsv.ts';
import { tsvLine } from './tsv-cells.ts';

/** A table of tab-separated values with a header row of language tags: what spreadsheets open and save. */
export const tsv: MemoryFormat = {
  name: 'tsv',
  extensions: ['tsv', 'tab'],
  mediaType: 'text/tab-separated-values',
  needsLanguages: true,
  read: readTsv,
  write: (units, languages) => writeTable(units, languages, tsvLine),
};
