import type { CellAddress } from '../../services/history.ts';

/** The element id of a cell's text field. */
export function cellId({ rowId, language }: CellAddress): string {
  return `cell-${language}-${rowId}`;
}

/** The text field of a cell, where it is on screen. */
export function cellField(address: CellAddress): HTMLTextAreaElement | undefined {
  const element = document.getElementById(cellId(address));
  return element instanceof HTMLTextAreaElement ? element : undefined;
}
