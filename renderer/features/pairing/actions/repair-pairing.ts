import { realignedRepair } from '../../../../shared/alignment/repair/realigned-repair.ts';
import type { RowRepair } from '../../../../shared/alignment/repair/row-repair.ts';
import type { CutIntoSentences } from '../../../../shared/alignment/repair/split-row.ts';
import type { Row } from '../../../../shared/model/story.ts';
import { sentencesOfRows } from '../../../../shared/pipeline/sentences-of-rows.ts';
import { isMachineMade, unitsAfterRepair } from '../../../../shared/pipeline/units-after-repair.ts';
import { editStory } from '../../../services/edit-story.ts';
import type { EditEnd } from '../../../services/edit-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { CellAddress } from '../../../services/history.ts';
import type { Services } from '../../../services/services.ts';
import { writingMemoryId } from '../../../services/writing-memory.ts';

/** How a correction ended, and the cell to show where it was carried out. */
export interface RepairEnd {
  readonly end: EditEnd;
  readonly next: CellAddress | undefined;
}

/** A correction of the rows as they stand; undefined where it does not apply. */
export type MakeRepair = (
  rows: readonly Row[],
  sentencesOf: CutIntoSentences,
) => RowRepair | undefined;

/**
 * Carries a correction of the pairing to the store, as one step of the history, together with the doubtful rows beside
 * it paired anew and with what it changes in the memories.
 */
export async function repairPairing(
  services: Services,
  storyId: string,
  address: CellAddress,
  makeRepair: MakeRepair,
): Promise<RepairEnd> {
  let next: CellAddress | undefined;
  const end = await editStory(services, storyId, async ({ story, rows }) => {
    const sentencesOf = sentencesOfRows(rows);
    const made = makeRepair(rows, sentencesOf);
    if (made === undefined) return undefined;
    const repair = realignedRepair(rows, made, services.newId, sentencesOf);
    next = { rowId: repair.focus, language: address.language };
    // Of all rows: one of them may tell where the story's units are.
    const ids = new Set([...rows, ...repair.rows].map(({ id }) => id));
    const units = await services.storage.lastUnitsOfRows([...ids]);
    const changes = unitsAfterRepair({
      story,
      before: rows,
      repair,
      unitsByRow: units,
      sibling: [...units.values()].find(isMachineMade),
      memoryId: await writingMemoryId(services),
      hand: handOf(services),
      newId: services.newId,
    });
    return {
      story: { ...story, rowIds: repair.rows.map((row) => row.id), changedAt: services.clock() },
      rows: repair.rows,
      units: changes,
      focus: address,
    };
  });
  return { end, next: end === 'done' ? next : undefined };
}
