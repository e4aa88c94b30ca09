import { useMemo } from 'react';
import type { Memory } from '../../shared/model/memory.ts';
import { useServices } from './services.ts';
import { useLive } from './use-live.ts';

/** Every memory by its id; empty until they are read. */
export function useMemories(): ReadonlyMap<string, Memory> {
  const { storage } = useServices();
  const sized = useLive(storage.watchMemories);
  return useMemo(() => new Map(sized?.map(({ memory }) => [memory.id, memory])), [sized]);
}
