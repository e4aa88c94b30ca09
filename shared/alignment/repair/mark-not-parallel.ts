import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import type { RowRepair } from './row-repair.ts';

/**
 * Says of a row that its texts are no translations of one another, or takes that back. Texts and their states stay: only
 * the memory is to forget the row. Undefined where it has but one text, and nothing to be parallel to.
 */
export function markNotParallel(rows: readonly Row[], rowId: string): RowRepair | undefined {
  const row = rows.find(({ id }) => id === rowId);
  if (row === undefined) return undefined;
  const texts = Object.keys(row.cells).filter((tag) => cellText(row, tag).trim() !== '');
  if (texts.length < 2 && row.isNotParallel !== true) return undefined;
  const marked: Row = { ...row, isNotParallel: row.isNotParallel !== true };
  return {
    kind: 'mark',
    rows: rows.map((other) => (other === row ? marked : other)),
    focus: rowId,
  };
}
