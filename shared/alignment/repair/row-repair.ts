import type { Cell, Row } from '../../model/story.ts';

/**
 * What a correction of the pairing gives back: the story's rows in their new order. Rows that it did not
 * touch are the same objects, so that callers see what changed; `focus` is the row to look at next.
 * Nothing in a row whose texts it touched is confirmed: what was stood by was the pairing.
 */
export interface RowRepair {
  readonly kind:
    | 'merge'
    | 'split'
    | 'move'
    | 'unpair'
    | 'swap'
    | 'shift'
    | 'drop'
    | 'trust'
    | 'mark'
    | 'realign';
  readonly rows: readonly Row[];
  readonly focus: string;
  /** Ids of rows that lost a text and may be given another one when the rows beside them are paired anew. */
  readonly open?: readonly string[];
}

/** The row as it is when a person has paired it. */
export function pairedByHand(row: Row): Row {
  return { ...row, confidence: 1, isPairedByHand: true, isNotParallel: false };
}

/** The order of the rows with `count` of them from `index` replaced by rows in which nothing is confirmed. */
export function replaceRows(
  rows: readonly Row[],
  index: number,
  count: number,
  replacement: readonly Row[],
): readonly Row[] {
  return [...rows.slice(0, index), ...replacement.map(unconfirmed), ...rows.slice(index + count)];
}

/** Whose text it is and when it was written stays: only the standing by is taken back. */
function unconfirmed(row: Row): Row {
  const cells = Object.entries(row.cells).map(([language, cell]) => [
    language,
    cell?.state === 'confirmed' ? ({ ...cell, state: 'draft' } satisfies Cell) : cell,
  ]);
  return { ...row, cells: Object.fromEntries(cells) as Row['cells'] };
}
