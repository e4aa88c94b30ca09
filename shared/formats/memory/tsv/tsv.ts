import { wholeBytesFormat } from '../whole-bytes-format.ts';
import { readTsv } from './read-tsv.ts';
import { writeTsv } from './write-tsv.ts';

/** A table of tab-separated values with a header row of language tags: what spreadsheets open and save. */
export const tsv = wholeBytesFormat(
  {
    name: 'tsv',
    extensions: ['tsv', 'tab'],
    mediaType: 'text/tab-separated-values',
    needsLanguages: true,
  },
  readTsv,
  writeTsv,
);
