import type { LanguageTag } from '../../model/language-tag.ts';
import { withCell } from '../../model/cells.ts';
import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand, replaceRows } from './row-repair.ts';

/**
 * Leaves a cell unpaired: its text stands alone in a new row below. Undefined where it stands alone already or
 * is empty. `newId` becomes the id of the new row.
 */
export function unpairCell(
  rows: readonly Row[],
  rowId: string,
  language: LanguageTag,
  newId: string,
): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === rowId);
  const row = rows[index];
  const cell = row?.cells[language];
  if (row === undefined || cell === undefined || cell.text.trim() === '') return undefined;
  const hasPartner = Object.keys(row.cells).some(
    (other) => other !== language && cellText(row, other).trim() !== '',
  );
  if (!hasPartner) return undefined;

  const rest = pairedByHand(withCell(row, language, undefined));
  const alone = pairedByHand({ ...row, id: newId, cells: { [language]: cell } });
  return { kind: 'unpair', rows: replaceRows(rows, index, 1, [rest, alone]), focus: newId };
}
