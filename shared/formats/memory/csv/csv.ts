import type { MemoryFormat } from '../memory-format.ts';
import { writeTable } from '../table/write-table.ts';
import { readCsv } from './read-csv.ts';

/** Comma-separated values (RFC 4180) with a header row of language tags; semicolons and tabs are read as well. */
export const csv: MemoryFormat = {
  name: 'csv',
  extensions: ['csv'],
  mediaType: 'text/csv',
  needsLanguages: true,
  read: readCsv,
  // Spreadsheets take a table for UTF-8 only where it begins with the mark.
  write: (units, languages) => writeTable(units, languages, csvLine, '\u{FEFF}'),
};

function csvLine(cells: readonly string[]): string {
  return `${cells.map(writtenCell).join(',')}\r\n`;
}

function writtenCell(text: string): string {
  return /[",;\t\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
