import { failed, succeeded, type Result } from '../../../result.ts';

/** A row of a table and the line it begins on, counted from 1. */
export interface TsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Beginnings that a spreadsheet takes for a formula (OWASP, "CSV injection"), the full-width ones as well. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * Rows of cells as text. A cell that a spreadsheet would run as a formula gets an apostrophe before it, which reading
 * takes off again; one with a tab, a line end or a quotation mark is quoted, its quotation marks doubled.
 */
export function writeTsvCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writtenCell).join('\t')}\n`).join('');
}

function writtenCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[\t\n\r"]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function readCell(written: string): string {
  return formulaStart.test(written) && written.startsWith("'") ? written.slice(1) : written;
}

/**
 * The rows of a text, empty lines left out. A cell that begins with a quotation mark is quoted where a second one ends
 * it before a tab or a line end, over several lines where its line has fewer cells than the first row; else the mark
 * is text, as tools write it that never quote. Problem: `file-tsv-quote` with the line of a quotation that never ends.
 */
export function readTsvCells(text: string): Result<readonly TsvRow[]> {
  const rows: TsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row = readRow(text, at, rows[0]?.cells.length);
    if (row === undefined) return failed({ code: 'file-tsv-quote', params: { line } });
    if (row.cells.length > 1 || row.cells[0] !== '')
      rows.push({ line, cells: row.cells.map(readCell) });
    line += lineEndsIn(text, at, row.end);
    at = row.end;
  }
  return succeeded(rows);
}

interface Piece {
  readonly text: string;
  /** Where the separator after it stands, or the end of the text. */
  readonly end: number;
}

function readRow(
  text: string,
  start: number,
  width: number | undefined,
): { readonly cells: readonly string[]; readonly end: number } | undefined {
  const cells: string[] = [];
  const lineEnd = endOfLine(text, start);
  const isComplete = text.slice(start, lineEnd).split('\t').length === width;
  for (let at = start; ;) {
    const cell = readPiece(text, at, isComplete ? lineEnd : text.length);
    if (cell === undefined) return undefined;
    cells.push(cell.text);
    if (text[cell.end] !== '\t') return { cells, end: afterLineEnd(text, cell.end) };
    at = cell.end + 1;
  }
}

/** The cell that begins at `at`; a quoted one ends before `limit`. Undefined where a quotation never ends. */
function readPiece(text: string, at: number, limit: number): Piece | undefined {
  const plainEnd = endOfCell(text, at);
  const plain = { text: text.slice(at, plainEnd), end: plainEnd };
  if (text[at] !== '"') return plain;
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return limit < text.length || plain.text.endsWith('"') ? plain : undefined;
  const isQuoted = close < limit && /^[\t\n\r]?$/u.test(text.slice(close + 1, close + 2));
  return isQuoted
    ? { text: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 }
    : plain;
}

function endOfCell(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r')
    end += 1;
  return end;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
}

function lineEndsIn(text: string, start: number, end: number): number {
  return (text.slice(start, end).match(/\r\n|\r|\n/gu) ?? []).length;
}
