import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';

/** Takes a unit out of its memory; the notice offers to put it back. */
export async function removeUnit(services: Services, unit: TranslationUnit): Promise<void> {
  const removed = await save(services, { delete: { units: [unit.id] } });
  if (!removed.ok) return;
  services.notice.set({
    kind: 'done',
    key: 'unitRemoved',
    takeBack: () => void save(services, { put: { units: [unit] } }),
  });
}
