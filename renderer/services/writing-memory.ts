import type { Memory } from '../../shared/model/memory.ts';
import { failed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { save } from './save.ts';
import type { Services } from './services.ts';
import { workingMemoryId } from './working-memory.ts';

const settingKey = 'writingMemoryId';

/**
 * The memory that confirmations are written to: the chosen one; where it is gone or read-only the working memory; where
 * that is read-only the earliest that is not.
 */
export async function writingMemoryId({ storage }: Pick<Services, 'storage'>): Promise<string> {
  const [chosen, memories] = await Promise.all([storage.setting(settingKey), storage.memories()]);
  const writable = memories
    .filter(({ isReadOnly }) => isReadOnly !== true)
    .sort((one, other) => one.createdAt - other.createdAt);
  const isWanted =
    (id: unknown): ((memory: Memory) => boolean) =>
    (memory) =>
      memory.id === id;
  const memory =
    writable.find(isWanted(chosen)) ?? writable.find(isWanted(workingMemoryId)) ?? writable[0];
  return memory?.id ?? workingMemoryId;
}

/** Chooses the memory that confirmations are written to. Problems: `memory-read-only` (`memory`), `memory-is-gone`. */
export async function chooseWritingMemory(
  services: Services,
  memoryId: string,
): Promise<Result<undefined>> {
  const memory = await services.storage.memory(memoryId);
  if (memory === undefined) return failed({ code: 'memory-is-gone', params: {} });
  if (memory.isReadOnly === true) {
    return failed({ code: 'memory-read-only', params: { memory: memory.name } });
  }
  return save(services, { put: { settings: [{ key: settingKey, value: memoryId }] } });
}
