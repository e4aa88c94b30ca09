import type { Memory } from '../../../../shared/model/memory.ts';
import type { Result } from '../../../../shared/result.ts';
import { createMemory, deleteMemory, updateMemory } from '../../../services/memories.ts';
import type { MemoryChanges } from '../../../services/memories.ts';
import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';
import { chooseWritingMemory } from '../../../services/writing-memory.ts';
import { moved } from '../list/memory-order.ts';

/** Changes what is known of a memory; what is wrong is said in a notice. */
export function changeMemory(
  services: Services,
  memoryId: string,
  changes: MemoryChanges,
): Promise<void> {
  return tell(services, updateMemory(services, memoryId, changes));
}

/** Moves a memory over its neighbour in the order in which memories are asked. */
export async function moveMemory(
  services: Services,
  inOrder: readonly Memory[],
  memoryId: string,
  by: 1 | -1,
): Promise<void> {
  const memories = moved(inOrder, memoryId, by);
  if (memories.length > 0) await save(services, { put: { memories } });
}

/** Makes an empty memory; undefined where the store refused. */
export async function addMemory(
  services: Services,
  { name, role }: Pick<Memory, 'name' | 'role'>,
): Promise<Memory | undefined> {
  const made = await createMemory(services, { name, role });
  if (!made.ok) services.notice.set({ kind: 'problem', problem: made.problem });
  return made.ok ? made.value : undefined;
}

/** Confirmations are written to this memory from now on. */
export function writeTo(services: Services, memoryId: string): Promise<void> {
  return tell(services, chooseWritingMemory(services, memoryId));
}

/** Deletes a memory with all its units; the notice offers to bring it back. */
export async function removeMemory(
  services: Services,
  memoryId: string,
  name: string,
): Promise<void> {
  const deleted = await deleteMemory(services, memoryId);
  if (!deleted.ok) {
    services.notice.set({ kind: 'problem', problem: deleted.problem });
    return;
  }
  services.notice.set({
    kind: 'done',
    key: 'memoryDeleted',
    params: { memory: name },
    takeBack: () => void deleted.value(),
  });
}

async function tell(services: Services, changing: Promise<Result<unknown>>): Promise<void> {
  const changed = await changing;
  if (!changed.ok) services.notice.set({ kind: 'problem', problem: changed.problem });
}
