import type { RowRepair } from '../../../../shared/alignment/repair/row-repair.ts';
import type { CellAddress } from '../../../services/history.ts';
import { perform } from '../../../services/perform.ts';
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
  await services.drafts.flush();
  const before = await services.storage.story(storyId);
  const repaired = before === undefined ? undefined : repair(before);
  if (before === undefined || repaired === undefined) return undefined;

  services.drafts.discardAll();
  const story = {
    ...before.story,
    rowIds: repaired.rows.map((row) => row.id),
    changedAt: services.clock(),
  };
  const focus = { rowId: repaired.focus, language: address.language };
  const done = await perform(services, {
    before,
    after: { story, rows: repaired.rows },
    focus: address,
  });
  return done ? focus : undefined;
}
