import { isSureRow } from '../../model/row-confidence.ts';
import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import type { Span } from '../span.ts';

/** So many rows above and below a touched one are paired anew at most: no key is to be waited for. */
const farthest = 100;

/** True where the aligner may take the row apart: it is not sure, and nobody has touched a text of it. */
export type IsFree = (row: Row) => boolean;

/**
 * What is free in these rows. Rows of `open` are, although a person has paired them: they lost a text and may get another
 * one. A text is untouched where it came in with its version and has not been changed since.
 */
export function freedomIn(rows: readonly Row[], open: ReadonlySet<string>): IsFree {
  const arrivals = arrivalsOf(rows);
  return (row) => {
    const isOpen = row.isPairedByHand === true && open.has(row.id);
    if (isSureRow(row) && !(isOpen && row.isNotParallel !== true)) return false;
    return Object.entries(row.cells).every(
      ([language, cell]) =>
        cell === undefined ||
        cellText(row, language).trim() === '' ||
        (cell.state === 'draft' &&
          cell.source.kind === 'imported' &&
          cell.changedAt === arrivals.get(language)),
    );
  };
}

/** The runs of free rows that hold a touched row or stand beside one, in their order. */
export function freeStretches(
  rows: readonly Row[],
  touched: ReadonlySet<string>,
  isFree: IsFree,
): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (start < rows.length) {
    let end = start;
    for (let row = rows[end]; row !== undefined && isFree(row); row = rows[end]) end += 1;
    if (end > start) stretches.push(...nearTouched(rows, { start, end }, touched));
    start = end + 1;
  }
  return stretches;
}

/** The part of a run of free rows that is near enough to what was touched. */
function nearTouched(
  rows: readonly Row[],
  { start, end }: Span,
  touched: ReadonlySet<string>,
): readonly Span[] {
  const places = [...Array(end - start + 2).keys()]
    .map((step) => start - 1 + step)
    .filter((place) => touched.has(rows[place]?.id ?? ''));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ start: Math.max(start, first - farthest), end: Math.min(end, last + farthest + 1) }];
}

/** When each version came in: all its cells were made at once, and every change to one came later. */
function arrivalsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const arrivals = new Map<string, number>();
  for (const row of rows) {
    for (const [language, cell] of Object.entries(row.cells)) {
      if (cell?.source.kind !== 'imported') continue;
      const earliest = arrivals.get(language) ?? Infinity;
      arrivals.set(language, Math.min(earliest, cell.changedAt));
    }
  }
  return arrivals;
}
