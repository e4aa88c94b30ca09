import { isDoubtfulRow } from '../../../shared/model/row-confidence.ts';
import type { Row } from '../../../shared/model/story.ts';

/** The next doubtful row below or above, going round at the ends; undefined where no other row is doubtful. */
export function nextDoubtful(
  rows: readonly Row[],
  from: string | undefined,
  by: 1 | -1,
): Row | undefined {
  const index = rows.findIndex((row) => row.id === from);
  const below = [...rows.slice(index + 1), ...rows.slice(0, Math.max(index, 0))];
  return by === 1 ? below.find(isDoubtfulRow) : below.findLast(isDoubtfulRow);
}

/**
 * Ids of the doubtful rows and of the one in hand, each with a row above and below it. Undefined, for all rows, where none
 * is doubtful.
 */
export function rowsInDoubt(
  rows: readonly Row[],
  inHand: string | undefined,
): ReadonlySet<string> | undefined {
  if (!rows.some(isDoubtfulRow)) return undefined;
  const isMeant = (row: Row | undefined): boolean =>
    row !== undefined && (isDoubtfulRow(row) || row.id === inHand);
  const shown = rows.filter(
    (row, place) => isMeant(row) || isMeant(rows[place - 1]) || isMeant(rows[place + 1]),
  );
  return new Set(shown.map(({ id }) => id));
}
