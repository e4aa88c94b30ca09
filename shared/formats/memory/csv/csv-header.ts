import { failed, succeeded, type Result } from '../../../result.ts';
import { tableColumns, type TableColumns } from '../table/table-columns.ts';
import { CsvRows, type CsvRow } from './csv-rows.ts';

/** How a table is to be read. */
export interface CsvHeader extends TableColumns {
  readonly separator: string;
  /** Place in the text where the rows below the header begin, and the line there, counted from 1. */
  readonly at: number;
  readonly line: number;
}

/** What parts cells: RFC 4180, Excel in Russian and Kazakh, tables that are tab-separated but called CSV. */
const separators = [',', ';', '\t'] as const;

/** Empty lines, and a line `sep=;` among them. */
const beforeHeader =
  /^(?:[^\S\r\n]*(?:\r\n|\r|\n))*(?:sep=.(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))*)?/iu;

/** A longer header is none. */
const longestHeader = 65_536;

/**
 * The header of a table that begins with `text`; undefined where more of the table is needed. The separator is the one
 * that parts the header into most languages; a line `sep=;` above it, as Excel has it, is passed over. Problem:
 * `file-table-languages` (`line`).
 */
export function csvHeader(text: string, isEnd: boolean): Result<CsvHeader> | undefined {
  const skipped = beforeHeader.exec(text)?.[0] ?? '';
  const line = 1 + lineEnds(skipped);
  const end = headerEnd(text, skipped.length);
  if (end === undefined && !isEnd) {
    return text.length <= longestHeader
      ? undefined
      : failed({ code: 'file-table-languages', params: { line } });
  }
  const at = end ?? text.length;
  const header = text.slice(skipped.length, at);
  const readings = separators.flatMap((separator) => {
    const columns = tableColumns(cellsOf(header, separator), line);
    return columns.ok ? [{ ...columns.value, separator, at, line: line + lineEnds(header) }] : [];
  });
  readings.sort((a, b) => languagesIn(b) - languagesIn(a));
  const [best] = readings;
  return best === undefined
    ? failed({ code: 'file-table-languages', params: { line } })
    : succeeded(best);
}

/** Behind the line end of the header, which stands in no quotation. */
function headerEnd(text: string, start: number): number | undefined {
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === '\n') return at + 1;
    else if (!isQuoted && character === '\r' && at + 1 < text.length) {
      return text[at + 1] === '\n' ? at + 2 : at + 1;
    }
  }
  return undefined;
}

function cellsOf(header: string, separator: string): readonly string[] {
  const rows: CsvRow[] = [];
  const reader = new CsvRows(separator, 1, (row) => rows.push(row));
  reader.add(header);
  reader.end();
  return rows[0]?.cells ?? [];
}

function languagesIn({ columns }: CsvHeader): number {
  return columns.filter((column) => column !== undefined && 'language' in column).length;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
