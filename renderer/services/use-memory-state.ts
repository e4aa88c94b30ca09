import { useSyncExternalStore } from 'react';
import type { MemoryState } from '../workers/jobs.ts';
import { useServices } from './services.ts';

/** How far the memory's index is; undefined until it has answered for the first time. */
export function useMemoryState(): MemoryState | undefined {
  const { state } = useServices().memoryState;
  return useSyncExternalStore(state.subscribe, state.get);
}
