import type { TsvCell, TsvRow } from './tsv-cells.ts';

/** A row's texts and the line it begins on, counted from 1. */
export interface TextRow {
  readonly line: number;
  readonly texts: readonly string[];
}

/**
 * The texts of a table's rows, the first row being its header. Whether quotation marks around a whole cell are the
 * table's or the text's is decided once for the file: they are the text's, unless the file plainly quotes. It does
 * where a quoted cell holds what needs quoting (a tab, a line end, doubled marks), where the header or every cell
 * below it is quoted, and where exactly the cells with a comma are, as Excel does.
 */
export function textsOfRows(rows: readonly TsvRow[]): readonly TextRow[] {
  const isQuoting = usesQuoting(rows);
  return rows.map(({ line, cells }, place) => ({
    line,
    // No language and no fact has a name in quotation marks.
    texts: cells.map(({ raw, quoted }) => (isQuoting || place === 0 ? (quoted ?? raw) : raw)),
  }));
}

function usesQuoting([header, ...body]: readonly TsvRow[]): boolean {
  const headings = header?.cells.filter(isFilled) ?? [];
  if (headings.length > 0 && headings.every(isQuoted)) return true;
  let quoted = 0;
  let unquoted = 0;
  let isByComma = true;
  for (const { cells } of body) {
    for (const cell of cells) {
      if (!isFilled(cell)) continue;
      if (needsQuoting(cell)) return true;
      if (isQuoted(cell)) quoted += 1;
      else unquoted += 1;
      if (isQuoted(cell) !== cell.raw.includes(',')) isByComma = false;
    }
  }
  // A single cell may be a quotation by chance.
  return quoted > 1 && (unquoted === 0 || isByComma);
}

function isFilled({ raw }: TsvCell): boolean {
  return raw !== '';
}

function isQuoted({ quoted }: TsvCell): boolean {
  return quoted !== undefined;
}

/** True for what cannot stand in a cell without quotation marks around it. */
function needsQuoting({ raw, quoted }: TsvCell): boolean {
  return quoted !== undefined && (raw.length > quoted.length + 2 || /[\t\n\r]/u.test(quoted));
}
