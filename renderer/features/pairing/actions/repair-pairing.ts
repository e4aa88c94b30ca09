import type { RowRepair } from '../../../../shared/alignment/repair/row-repair.ts';
import { editStory } from '../../../services/edit-story.ts';
import type { CellAddress } from '../../../services/history.ts';
import type { Services } from '../../../services/services.ts';
import type { StoryWithRows } from '../../../storage/storage.ts';

/**
 * Carries a correction of the pairing to the store, as one step of the history. Gives the cell to show, or
 * undefined where the correction does not apply here.
 */
export async function repairPairing(
  services: Services,
  storyId: string,
  address: CellAddress,
  repair: (open: StoryWithRows) => RowRepair | undefined,
): Promise<CellAddress | undefined> {
  let next: CellAddress | undefined;
  const done = await editStory(services, storyId, (open) => {
    const repaired = repair(open);
    if (repaired === undefined) return undefined;
    next = { rowId: repaired.focus, language: address.language };
    const rowIds = repaired.rows.map((row) => row.id);
    return {
      story: { ...open.story, rowIds, changedAt: services.clock() },
      rows: repaired.rows,
      focus: address,
    };
  });
  return done ? next : undefined;
}
