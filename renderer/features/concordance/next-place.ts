/** A cell of a grid, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const rowsOnPage = 5;

/**
 * Where a key leads in a grid that is not empty: arrows, Home and End of a row, Page Up and Page Down. `above` is over
 * the first row's edge; undefined for other keys. Elsewhere the edges hold.
 */
export function nextPlace(
  key: string,
  { row, column }: Place,
  { rows, columns }: Size,
): Place | 'above' | undefined {
  if (key === 'ArrowUp' && row === 0) return 'above';
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, columns - 1);
    case 'PageDown':
      return to(row + rowsOnPage, column);
    case 'PageUp':
      return to(row - rowsOnPage, column);
    default:
      return undefined;
  }
}
