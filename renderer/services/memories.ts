import type { Memory } from '../../shared/model/memory.ts';
import { failed, succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { editMemories, undoMemoryEdit } from './edit-memories.ts';
import type { MemoryEdit } from './memory-history.ts';
import { save } from './save.ts';
import type { Services } from './services.ts';
import { tellMemoryChanged } from './tell-memory-changed.ts';

/** What a translator may change of a memory. */
export type MemoryChanges = Partial<Omit<Memory, 'id' | 'createdAt'>>;

/** Makes an empty memory. */
export async function createMemory(
  services: Services,
  { name, role }: Pick<Memory, 'name' | 'role'>,
): Promise<Result<Memory>> {
  const memory = { id: services.newId(), name, role, penalty: 0, createdAt: services.clock() };
  const saved = await save(services, { put: { memories: [memory] } });
  return saved.ok ? succeeded(memory) : saved;
}

/** Changes what is known of a memory; its matches follow. Problems: `memory-is-gone`, and those of the store. */
export function updateMemory(
  services: Services,
  memoryId: string,
  changes: MemoryChanges,
): Promise<Result<undefined>> {
  return services.turns.take(async () => {
    const memory = await services.storage.memory(memoryId);
    if (memory === undefined) return failed({ code: 'memory-is-gone', params: {} });
    return save(services, { put: { memories: [{ ...memory, ...changes }] } });
  });
}

/**
 * Deletes a memory with all its units at a stroke, however many. The answer brings it back whole, as undoing does, as long
 * as the window is open; at the next start its units go for good. Problems: `memory-is-gone`, and those of the store.
 */
export async function deleteMemory(
  services: Services,
  memoryId: string,
): Promise<Result<() => Promise<boolean>>> {
  const memory = await services.storage.memory(memoryId);
  if (memory === undefined) return failed({ code: 'memory-is-gone', params: {} });
  const edit: MemoryEdit = {
    forward: { delete: { memories: [memoryId] } },
    backward: { put: { memories: [memory] } },
  };
  const deleted = await editMemories(services, edit);
  return deleted.ok ? succeeded(() => undoMemoryEdit(services, edit)) : deleted;
}

/** What a session leaves to the next: imports that were broken off, memories whose way back has gone. */
export async function tidyMemories(services: Services): Promise<void> {
  await services.storage.removeLeftovers();
  for (const memoryId of await services.storage.removedMemories()) await purge(services, memoryId);
}

async function purge(services: Services, memoryId: string): Promise<void> {
  if (!(await services.storage.purgeMemory(memoryId))) return;
  await services.jobs.memory.run((jobs) => jobs.configure());
  tellMemoryChanged(services);
}
