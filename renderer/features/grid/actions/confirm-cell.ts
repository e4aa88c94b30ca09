import { confirmRow } from '../../../../shared/pipeline/confirm-row.ts';
import { editStory } from '../../../services/edit-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { CellAddress } from '../../../services/history.ts';
import type { Services } from '../../../services/services.ts';
import { workingMemoryId } from '../../../services/working-memory.ts';

/**
 * Stands by a cell: the row and its unit are stored in one transaction and the memory finds it at once. False
 * where the cell is empty or the store refused.
 */
export function confirmCell(
  services: Services,
  storyId: string,
  address: CellAddress,
): Promise<boolean> {
  return editStory(services, storyId, async ({ story, rows }) => {
    const lastUnit = await services.storage.lastUnitOfRow(address.rowId);
    const hand = handOf(services);
    const confirmation = confirmRow({
      story,
      rows,
      rowId: address.rowId,
      language: address.language,
      lastUnit,
      memoryId: workingMemoryId,
      newUnitId: services.newId(),
      hand,
    });
    if (confirmation === undefined) return undefined;
    const { row, unit } = confirmation;
    return {
      story: { ...story, changedAt: hand.time },
      rows: rows.map((other) => (other.id === row.id ? row : other)),
      ...(unit === undefined
        ? {}
        : { unit: { before: unit.id === lastUnit?.id ? lastUnit : undefined, after: unit } }),
      focus: address,
    };
  });
}
