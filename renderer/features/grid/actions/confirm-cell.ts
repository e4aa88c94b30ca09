import { confirmRow } from '../../../../shared/pipeline/confirm-row.ts';
import { editStory } from '../../../services/edit-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { CellAddress } from '../../../services/history.ts';
import type { Services } from '../../../services/services.ts';
import { writingMemoryId } from '../../../services/writing-memory.ts';

/** How a confirmation ended. `already`: everything was confirmed before, and nothing is new. */
export type ConfirmationEnd = 'done' | 'already' | 'empty' | 'refused';

/** Stands by a cell: the row and its unit are stored in one transaction, and the memory finds it at once. */
export async function confirmCell(
  services: Services,
  storyId: string,
  address: CellAddress,
): Promise<ConfirmationEnd> {
  let obstacle: ConfirmationEnd = 'empty';
  const end = await editStory(services, storyId, async ({ story, rows }) => {
    const memoryId = await writingMemoryId(services);
    const last = (await services.storage.lastUnitsOfRows([address.rowId])).get(address.rowId);
    // A unit stays in its memory: where another one is written now, it gets a unit of its own.
    const lastUnit = last?.memoryId === memoryId ? last : undefined;
    const hand = handOf(services);
    const confirmation = confirmRow({
      story,
      rows,
      rowId: address.rowId,
      language: address.language,
      lastUnit,
      memoryId,
      newUnitId: services.newId(),
      hand,
    });
    if (confirmation === undefined) return undefined;
    const { row, unit } = confirmation;
    if (rows.includes(row) && unit === undefined) {
      obstacle = 'already';
      return undefined;
    }
    const before = unit?.id === lastUnit?.id ? lastUnit : undefined;
    return {
      story: { ...story, changedAt: hand.time },
      rows: rows.map((other) => (other.id === row.id ? row : other)),
      units: unit === undefined ? [] : [{ before, after: unit }],
      focus: address,
    };
  });
  return end === 'notApplicable' ? obstacle : end;
}
