import { isBlank, withCell } from '../../model/cells.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand, replaceRows } from './row-repair.ts';

/**
 * Exchanges a cell with the one above or below: versions that say two things in another order. Who wrote the texts, and
 * when, goes with them. A row that is left without any text goes. Undefined at the story's ends, and where the two cells
 * say the same or the cell at the cursor says nothing.
 */
export function swapCell(
  rows: readonly Row[],
  rowId: string,
  language: LanguageTag,
  direction: 'up' | 'down',
): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === rowId);
  const upper = direction === 'up' ? index - 1 : index;
  const [row, first, second] = [rows[index], rows[upper], rows[upper + 1]];
  if (row === undefined || first === undefined || second === undefined) return undefined;
  const [one, other] = [cellText(first, language).trim(), cellText(second, language).trim()];
  if (one === other || cellText(row, language).trim() === '') return undefined;

  const pair = [
    pairedByHand(withCell(first, language, second.cells[language])),
    pairedByHand(withCell(second, language, first.cells[language])),
  ];
  return {
    kind: 'swap',
    rows: replaceRows(
      rows,
      upper,
      2,
      pair.filter((candidate) => !isBlank(candidate)),
    ),
    // The cursor goes with its text.
    focus: direction === 'up' ? first.id : second.id,
  };
}
