import type { Row } from '../../model/story.ts';

/**
 * What a correction of the pairing gives back: the story's rows in their new order. Rows that it did not
 * touch are the same objects, so that callers see what changed; `focus` is the row to look at next.
 */
export interface RowRepair {
  readonly rows: readonly Row[];
  readonly focus: string;
}

/** The order of the rows with `count` of them from `index` replaced. */
export function replaceRows(
  rows: readonly Row[],
  index: number,
  count: number,
  replacement: readonly Row[],
): readonly Row[] {
  return [...rows.slice(0, index), ...replacement, ...rows.slice(index + count)];
}
