import type { CellAddress } from '../../services/history.ts';
import { cellField } from './cell-id.ts';
import { spaced } from './spaced.ts';

/**
 * Types words into a cell where its cursor is, in place of what is selected there, and goes to it. False where the cell
 * is not on screen.
 */
export function typeIntoCell(address: CellAddress, words: string): boolean {
  const field = cellField(address);
  if (field === undefined) return false;
  const { value, selectionStart, selectionEnd } = field;
  field.focus();
  field.setRangeText(
    spaced(value.slice(0, selectionStart), words, value.slice(selectionEnd)),
    selectionStart,
    selectionEnd,
    'end',
  );
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
