import { isBlank, withCell } from '../../model/cells.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { isStoodBy, isSureRow } from '../../model/row-confidence.ts';
import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand, replaceRows } from './row-repair.ts';

/**
 * Moves a column's texts down by a row, from the cursor to the next empty place: an empty cell comes in where the cursor
 * is. Before a row that holds, the last text gets a row of its own, with `newId`. What holds: a row that is sure; where
 * the cursor's own row is sure and yet wrong, only one that a person stands by. Undefined where the cell is empty.
 */
export function shiftDown(
  rows: readonly Row[],
  rowId: string,
  language: LanguageTag,
  newId: string,
): RowRepair | undefined {
  const start = rows.findIndex((row) => row.id === rowId);
  const first = rows[start];
  if (first === undefined || isSilent(first, language)) return undefined;
  const end = runEnd(rows, start, language);
  const moved = rows.slice(start, end);
  const place = rows[end];
  const last = moved.at(-1) ?? first;
  const receiver =
    place !== undefined && isSilent(place, language) && !holds(place, first)
      ? place
      : { ...last, id: newId, cells: {} };
  const shifted = [...moved, receiver].map((row, step) =>
    pairedByHand(withCell(row, language, moved[step - 1]?.cells[language])),
  );
  return {
    kind: 'shift',
    rows: replaceRows(rows, start, receiver === place ? moved.length + 1 : moved.length, [
      ...shifted.filter((row) => !isBlank(row)),
    ]),
    focus: shifted[1]?.id ?? newId,
  };
}

/**
 * Moves a column's texts up by a row into the empty cell at the cursor, as far as they stand without a gap and no row
 * holds them (see `shiftDown`). A row that is left without any text goes. Undefined where the cell says something, and
 * where there is nothing below to be pulled up.
 */
export function pullUp(
  rows: readonly Row[],
  rowId: string,
  language: LanguageTag,
): RowRepair | undefined {
  const start = rows.findIndex((row) => row.id === rowId);
  const first = rows[start];
  if (first === undefined || !isSilent(first, language)) return undefined;
  const end = runEnd(rows, start, language);
  const taking = rows.slice(start, end);
  if (taking.length < 2) return undefined;
  const pulled = taking.map((row, step) =>
    pairedByHand(withCell(row, language, taking[step + 1]?.cells[language])),
  );
  return {
    kind: 'shift',
    rows: replaceRows(
      rows,
      start,
      taking.length,
      pulled.filter((row) => !isBlank(row)),
    ),
    focus: first.id,
  };
}

/** Behind the last row, from `start` on, whose text goes along: the next is silent or holds, or there is none. */
function runEnd(rows: readonly Row[], start: number, language: LanguageTag): number {
  const first = rows[start];
  let end = start + 1;
  for (let row = rows[end]; row !== undefined; row = rows[end]) {
    if (first === undefined || isSilent(row, language) || holds(row, first)) break;
    end += 1;
  }
  return end;
}

function holds(row: Row, first: Row): boolean {
  return isSureRow(first) ? isStoodBy(row) : isSureRow(row);
}

function isSilent(row: Row, language: LanguageTag): boolean {
  return cellText(row, language).trim() === '';
}
