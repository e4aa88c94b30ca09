import type { LanguageTag } from '../../model/language-tag.ts';
import type { Hand } from '../../model/cells.ts';
import { isBlank, withCell } from '../../model/cells.ts';
import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import { joinCells } from './join-cells.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand, replaceRows } from './row-repair.ts';

/**
 * Moves a cell's text into the row above or below: into the empty place there, or joined to what stands there,
 * in reading order. A row that is left without any text goes. Undefined where there is nothing to move or no
 * row to move to.
 */
export function moveCell(
  rows: readonly Row[],
  rowId: string,
  language: LanguageTag,
  direction: 'up' | 'down',
  hand: Hand,
): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === rowId);
  const neighbourIndex = direction === 'up' ? index - 1 : index + 1;
  const [row, neighbour] = [rows[index], rows[neighbourIndex]];
  if (row === undefined || neighbour === undefined || cellText(row, language).trim() === '') {
    return undefined;
  }

  const [own, other] = [row.cells[language], neighbour.cells[language]];
  const joined = direction === 'up' ? joinCells(other, own, hand) : joinCells(own, other, hand);
  const receiver = pairedByHand(withCell(neighbour, language, joined));
  const giver = pairedByHand(withCell(row, language, undefined));
  const pair = direction === 'up' ? [receiver, giver] : [giver, receiver];
  const kept = pair.filter((candidate) => !isBlank(candidate));
  return {
    kind: 'move',
    rows: replaceRows(rows, Math.min(index, neighbourIndex), 2, kept),
    focus: receiver.id,
    open: [giver.id],
  };
}
