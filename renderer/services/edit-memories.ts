import type { Result } from '../../shared/result.ts';
import type { Change } from '../storage/change.ts';
import type { MemoryEdit } from './memory-history.ts';
import { save } from './save.ts';
import type { Services } from './services.ts';

/** Changes memories or their units as one step that can be undone. */
export async function editMemories(
  services: Services,
  edit: MemoryEdit,
): Promise<Result<undefined>> {
  return services.turns.take(async () => {
    const saved = await write(services, edit.forward);
    if (saved.ok) services.memoryHistory.record(edit);
    return saved;
  });
}

/** Takes the last step back, or the one that is meant; false where there is none. */
export function undoMemoryEdit(services: Services, wanted?: MemoryEdit): Promise<boolean> {
  return services.turns.take(async () => {
    const edit = services.memoryHistory.takeUndo(wanted);
    if (edit === undefined) return false;
    const saved = await write(services, edit.backward);
    if (!saved.ok) services.memoryHistory.giveBack(edit, 'done');
    return true;
  });
}

/** Does again what was taken back last; false where nothing was. */
export function redoMemoryEdit(services: Services): Promise<boolean> {
  return services.turns.take(async () => {
    const edit = services.memoryHistory.takeRedo();
    if (edit === undefined) return false;
    const saved = await write(services, edit.forward);
    if (!saved.ok) services.memoryHistory.giveBack(edit, 'undone');
    return true;
  });
}

async function write(services: Services, change: Change): Promise<Result<undefined>> {
  const saved = await save(services, change);
  if (saved.ok) services.memoryHistory.latest.set(change);
  return saved;
}
