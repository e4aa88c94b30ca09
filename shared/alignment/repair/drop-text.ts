import { isBlank, withCell } from '../../model/cells.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand, replaceRows } from './row-repair.ts';

/**
 * Takes a cell's text out of the story: what belongs to no version of it. A row that is left without any text goes.
 * Undefined where the cell is empty, and where nothing at all would be left.
 */
export function dropText(
  rows: readonly Row[],
  rowId: string,
  language: LanguageTag,
): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === rowId);
  const row = rows[index];
  if (row === undefined || cellText(row, language).trim() === '') return undefined;
  const rest = pairedByHand(withCell(row, language, undefined));
  const kept = isBlank(rest) ? [] : [rest];
  const focus = kept[0] ?? rows[index + 1] ?? rows[index - 1];
  if (focus === undefined) return undefined;
  return {
    kind: 'drop',
    rows: replaceRows(rows, index, 1, kept),
    focus: focus.id,
    open: kept.map(({ id }) => id),
  };
}
