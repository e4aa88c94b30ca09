import type { RowRepair } from '../../../../shared/alignment/repair/row-repair.ts';
import { unitsToDrop } from '../../../../shared/alignment/repair/units-to-drop.ts';
import type { Row } from '../../../../shared/model/story.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { editStory } from '../../../services/edit-story.ts';
import type { EditEnd } from '../../../services/edit-story.ts';
import type { CellAddress } from '../../../services/history.ts';
import type { Services } from '../../../services/services.ts';

/** How a correction ended, and the cell to show where it was carried out. */
export interface RepairEnd {
  readonly end: EditEnd;
  readonly next: CellAddress | undefined;
}

/**
 * Carries a correction of the pairing to the store, as one step of the history, together with the units that it
 * makes wrong.
 */
export async function repairPairing(
  services: Services,
  storyId: string,
  address: CellAddress,
  repair: (rows: readonly Row[]) => RowRepair | undefined,
): Promise<RepairEnd> {
  let next: CellAddress | undefined;
  const end = await editStory(services, storyId, async ({ story, rows }) => {
    const repaired = repair(rows);
    if (repaired === undefined) return undefined;
    next = { rowId: repaired.focus, language: address.language };
    const touched = rows.filter((row) => !repaired.rows.includes(row));
    const wrong = unitsToDrop(rows, repaired, await lastUnits(services, touched));
    return {
      story: {
        ...story,
        rowIds: repaired.rows.map((row) => row.id),
        changedAt: services.clock(),
      },
      rows: repaired.rows,
      units: wrong.map((unit) => ({ before: unit, after: undefined })),
      focus: address,
    };
  });
  return { end, next: end === 'done' ? next : undefined };
}

/** By row, the unit that it made last. */
async function lastUnits(
  { storage }: Services,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, TranslationUnit>> {
  const units = new Map<string, TranslationUnit>();
  for (const { id } of rows) {
    const unit = await storage.lastUnitOfRow(id);
    if (unit !== undefined) units.set(id, unit);
  }
  return units;
}
