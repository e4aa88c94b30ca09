import type { Memory } from '../../../shared/model/memory.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Services } from '../services.ts';

/** Where the units of a file go. */
export type ImportTarget =
  | { readonly kind: 'existing'; readonly memoryId: string }
  | { readonly kind: 'new'; readonly name: string; readonly role: Memory['role'] };

/** The memory that bears the file's name, where it takes units; else a new reference memory of that name. */
export async function usualTarget(
  { storage }: Pick<Services, 'storage'>,
  fileName: string,
): Promise<ImportTarget> {
  const memories = await storage.memories();
  const namesake = memories.find(
    ({ name, isReadOnly }) => name === fileName && isReadOnly !== true,
  );
  if (namesake !== undefined) return { kind: 'existing', memoryId: namesake.id };
  return { kind: 'new', name: fileName, role: 'reference' };
}

export interface TargetMemory {
  /** As it is stored, or as it is to be stored where it is new. */
  readonly memory: Memory;
  readonly isNewMemory: boolean;
}

/** The memory behind a target. Problems: `memory-gone` (`file`), `memory-read-only` (`memory`). */
export async function targetMemory(
  { storage, newId, clock }: Pick<Services, 'storage' | 'newId' | 'clock'>,
  target: ImportTarget,
  fileName: string,
): Promise<Result<TargetMemory>> {
  if (target.kind === 'new') {
    const { name, role } = target;
    const memory = { id: newId(), name, role, penalty: 0, createdAt: clock() };
    return succeeded({ memory, isNewMemory: true });
  }
  const memory = await storage.memory(target.memoryId);
  if (memory === undefined) return failed({ code: 'memory-gone', params: { file: fileName } });
  if (memory.isReadOnly === true) {
    return failed({ code: 'memory-read-only', params: { memory: memory.name } });
  }
  return succeeded({ memory, isNewMemory: false });
}
