import { save } from './save.ts';
import type { Services } from './services.ts';

/** The memory that confirmations are written to; it is there from the first start. */
export const workingMemoryId = 'working';

export async function ensureWorkingMemory(services: Services): Promise<void> {
  if ((await services.storage.memory(workingMemoryId)) !== undefined) return;
  await save(services, {
    put: {
      memories: [
        {
          id: workingMemoryId,
          name: '',
          role: 'working',
          penalty: 0,
          createdAt: services.clock(),
        },
      ],
    },
  });
}
