import type { MemoryFormat } from '../memory-format.ts';
import { readTsv } from './read-tsv.ts';
import { writeTsv } from './write-tsv.ts';

/** A table of tab-separated values with a header row of language tags: what spreadsheets open and save. */
export const tsv: MemoryFormat = {
  name: 'tsv',
  extensions: ['tsv', 'tab'],
  mediaType: 'text/tab-separated-values',
  read: readTsv,
  write: writeTsv,
};
