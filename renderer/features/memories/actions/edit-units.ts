import type { ReviewLevel, TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { editMemories, undoMemoryEdit } from '../../../services/edit-memories.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { MemoryEdit } from '../../../services/memory-history.ts';
import type { Services } from '../../../services/services.ts';

/** Stores a unit as it was edited; false where the store refused, which the status bar tells. */
export async function saveUnit(
  services: Services,
  before: TranslationUnit,
  after: TranslationUnit,
): Promise<boolean> {
  if (before === after) return true;
  const edit = { forward: { put: { units: [after] } }, backward: { put: { units: [before] } } };
  return (await editMemories(services, edit)).ok;
}

/** Takes units out of their memories; the notice offers to put them back. */
export async function deleteUnits(
  services: Services,
  units: readonly TranslationUnit[],
): Promise<void> {
  const edit: MemoryEdit = {
    forward: { delete: { units: units.map(({ id }) => id) } },
    backward: { put: { units } },
  };
  await editAndTell(services, edit, 'unitsDeleted', units.length);
}

/** Sets how far units can be trusted. */
export async function setReview(
  services: Services,
  units: readonly TranslationUnit[],
  review: ReviewLevel,
): Promise<void> {
  const before = units.filter((unit) => (unit.review ?? 'confirmed') !== review);
  const changedAt = handOf(services).time;
  const edit: MemoryEdit = {
    forward: { put: { units: before.map((unit) => ({ ...unit, review, changedAt })) } },
    backward: { put: { units: before } },
  };
  if (before.length > 0) await editAndTell(services, edit, 'unitsMarked', before.length);
}

async function editAndTell(
  services: Services,
  edit: MemoryEdit,
  key: string,
  count: number,
): Promise<void> {
  const edited = await editMemories(services, edit);
  if (!edited.ok) return;
  services.notice.set({
    kind: 'done',
    key,
    params: { count },
    takeBack: () => void undoMemoryEdit(services, edit),
  });
}
