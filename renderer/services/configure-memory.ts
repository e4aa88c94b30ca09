import type { Services } from './services.ts';

/** After a change of memories or match settings: the memory reads them anew, and what it answered is asked again. */
export async function configureMemory({
  jobs,
  memoryChanged,
}: Pick<Services, 'jobs' | 'memoryChanged'>): Promise<void> {
  await jobs.memory.run((memory) => memory.configure());
  memoryChanged.set(memoryChanged.get() + 1);
}
