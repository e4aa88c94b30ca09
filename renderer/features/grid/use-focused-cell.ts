import { useEffect, useRef } from 'react';
import type { Row } from '../../../shared/model/story.ts';
import type { CellAddress } from '../../services/history.ts';
import { cellField } from './cell-id.ts';

/**
 * Puts the cursor into the cell that the work has come to, once, as soon as it is on screen: a row that was just
 * split off may come a moment after the wish to be there.
 */
export function useFocusedCell(rows: readonly Row[], focus: CellAddress | undefined): void {
  const settled = useRef<CellAddress>(undefined);
  useEffect(() => {
    if (focus === undefined || settled.current === focus) return;
    const field = cellField(focus);
    if (field === undefined) return;
    settled.current = focus;
    if (field === document.activeElement) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    field.closest('.grid-row')?.scrollIntoView({ block: 'nearest' });
  }, [rows, focus]);
}
