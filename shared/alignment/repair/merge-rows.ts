import type { Hand } from '../../model/cells.ts';
import type { Row } from '../../model/story.ts';
import { joinCells } from './join-cells.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand, replaceRows } from './row-repair.ts';

/** The row and the one below it as one; undefined for the last row. It keeps the id and the paragraph of the first. */
export function mergeWithNext(
  rows: readonly Row[],
  rowId: string,
  hand: Hand,
): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === rowId);
  const [first, second] = [rows[index], rows[index + 1]];
  if (first === undefined || second === undefined) return undefined;

  const languages = new Set([...Object.keys(first.cells), ...Object.keys(second.cells)]);
  const cells: Record<string, Row['cells'][string]> = {};
  for (const language of languages) {
    const joined = joinCells(first.cells[language], second.cells[language], hand);
    if (joined !== undefined) cells[language] = joined;
  }
  const merged = pairedByHand({ ...first, cells });
  return { kind: 'merge', rows: replaceRows(rows, index, 2, [merged]), focus: first.id };
}
