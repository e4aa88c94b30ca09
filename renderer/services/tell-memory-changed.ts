import type { Services } from './services.ts';

/** What the memories answer is different from now on: whoever shows an answer asks again. */
export function tellMemoryChanged({ memoryChanged }: Pick<Services, 'memoryChanged'>): void {
  memoryChanged.set(memoryChanged.get() + 1);
}
