import { failed, succeeded, type Result } from '../../../result.ts';
import { ownMark } from '../table/own-mark.ts';

/** A row of a table and the line it begins on, counted from 1. */
export interface TsvRow {
  readonly line: number;
  readonly cells: readonly TsvCell[];
}

/** A cell as it stands in the file, and what its quotation says where it is wholly quoted. */
export interface TsvCell {
  readonly raw: string;
  /** The text between the outer quotation marks, doubled ones made single; undefined where the cell is not quoted. */
  readonly quoted: string | undefined;
}

/** A row as text, with its line end. A cell with a tab, a line end or a quotation mark is quoted, its marks doubled. */
export function tsvLine(row: readonly string[]): string {
  return `${row.map(writtenCell).join('\t')}\n`;
}

function writtenCell(text: string): string {
  return /[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The rows of a text, empty lines left out. A cell that begins with a quotation mark is quoted where a second one ends
 * it before a tab or a line end: in its own line, or over several where its line has fewer cells than the first row,
 * what follows has no tab, or the table has `ownMark`. Else the mark is text, as tools write it that never quote.
 * Problem: `file-table-quote` with the line of a quotation that never ends.
 */
export function readTsvCells(text: string): Result<readonly TsvRow[]> {
  const rows: TsvRow[] = [];
  let line = 1;
  let at = 0;
  let width: number | undefined;
  while (at < text.length) {
    const row = readRow(text, at, width);
    if (row === undefined) return failed({ code: 'file-table-quote', params: { line } });
    if (row.cells.length > 1 || row.cells[0]?.raw !== '') rows.push({ line, cells: row.cells });
    if (rows.length === 1 && !row.cells.some(isOwnMark)) width = row.cells.length;
    line += lineEndsIn(text, at, row.end);
    at = row.end;
  }
  return succeeded(rows);
}

/** True for the cell of the first row that makes the table one of this program's own. */
function isOwnMark({ raw, quoted }: TsvCell): boolean {
  return (quoted ?? raw).trim() === ownMark;
}

interface Piece extends TsvCell {
  /** Where the separator after it stands, or the end of the text. */
  readonly end: number;
}

function readRow(
  text: string,
  start: number,
  width: number | undefined,
): { readonly cells: readonly TsvCell[]; readonly end: number } | undefined {
  const cells: TsvCell[] = [];
  const isComplete = text.slice(start, endOfLine(text, start)).split('\t').length === width;
  for (let at = start; ;) {
    const cell = readPiece(text, at, isComplete);
    if (cell === undefined) return undefined;
    cells.push({ raw: cell.raw, quoted: cell.quoted });
    if (text[cell.end] !== '\t') return { cells, end: afterLineEnd(text, cell.end) };
    at = cell.end + 1;
  }
}

/**
 * The cell that begins at `at`. In a line that has as many cells as the first row, only the last cell may go on in the
 * next line. Undefined where a quotation never ends.
 */
function readPiece(text: string, at: number, isComplete: boolean): Piece | undefined {
  const plainEnd = endOfCell(text, at);
  const plain = { raw: text.slice(at, plainEnd), quoted: undefined, end: plainEnd };
  if (text[at] !== '"') return plain;
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return isComplete || plain.raw.endsWith('"') ? plain : undefined;
  const isEnd = /^[\t\n\r]?$/u.test(text.slice(close + 1, close + 2));
  const goesOn = close >= plainEnd;
  // Lines without a tab are no rows of their own, but the rest of this line's last cell.
  if (!isEnd || (goesOn && isComplete && text.slice(plainEnd, close).includes('\t'))) return plain;
  const raw = text.slice(at, close + 1);
  return { raw, quoted: raw.slice(1, -1).replaceAll('""', '"'), end: close + 1 };
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
