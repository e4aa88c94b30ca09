import { isSureRow } from '../../model/row-confidence.ts';
import type { Row } from '../../model/story.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand } from './row-repair.ts';

/** Says that a row is paired rightly, as it stands. Undefined where a person has said so before. */
export function trustRow(rows: readonly Row[], rowId: string): RowRepair | undefined {
  return trusted(rows, rowId, (row) => row.id === rowId);
}

/** Says so of all rows from the sure one above to the sure one below. Undefined where the row is sure itself. */
export function trustStretch(rows: readonly Row[], rowId: string): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === rowId);
  const at = rows[index];
  if (at === undefined || isSureRow(at)) return undefined;
  const above = rows.slice(0, index).findLastIndex(isSureRow);
  const below = rows.findIndex((row, place) => place > index && isSureRow(row));
  const end = below < 0 ? rows.length : below;
  return trusted(rows, rowId, (_, place) => place > above && place < end);
}

/** Texts and their states stay as they are. */
function trusted(
  rows: readonly Row[],
  focus: string,
  isMeant: (row: Row, place: number) => boolean,
): RowRepair | undefined {
  const next = rows.map((row, place) => {
    const isSaid = row.isPairedByHand === true && row.isNotParallel !== true;
    return isMeant(row, place) && !isSaid ? pairedByHand(row) : row;
  });
  const isNew = next.some((row, place) => row !== rows[place]);
  return isNew ? { kind: 'trust', rows: next, focus } : undefined;
}
