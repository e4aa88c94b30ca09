import { confirmRow } from '../../../../shared/pipeline/confirm-row.ts';
import type { CellAddress } from '../../../services/history.ts';
import { perform } from '../../../services/perform.ts';
import type { Services } from '../../../services/services.ts';
import { workingMemoryId } from '../../../services/working-memory.ts';
import { handOf } from './cell-actions.ts';

/**
 * Stands by a cell: the row and its unit are stored in one transaction and the memory finds it at once. False
 * where the cell is empty or the store refused.
 */
export async function confirmCell(
  services: Services,
  storyId: string,
  address: CellAddress,
): Promise<boolean> {
  await services.drafts.flush();
  const before = await services.storage.story(storyId);
  if (before === undefined) return false;
  const lastUnit = await services.storage.lastUnitOfRow(address.rowId);
  const confirmation = confirmRow({
    ...before,
    rowId: address.rowId,
    language: address.language,
    lastUnit,
    memoryId: workingMemoryId,
    newUnitId: services.newId(),
    hand: handOf(services),
  });
  if (confirmation === undefined) return false;

  const { row, unit } = confirmation;
  const rows = before.rows.map((other) => (other.id === row.id ? row : other));
  return perform(services, {
    before,
    after: { story: { ...before.story, changedAt: services.clock() }, rows },
    ...(unit === undefined
      ? {}
      : { unit: { before: unit.id === lastUnit?.id ? lastUnit : undefined, after: unit } }),
    focus: address,
  });
}
