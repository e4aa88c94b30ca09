import { useCallback, useEffect, useState } from 'react';
import type { MemoryWithSize } from '../../../../shared/model/memory.ts';
import { useServices } from '../../../services/services.ts';
import { writingMemoryId } from '../../../services/writing-memory.ts';
import { writeTo } from '../actions/memory-list.ts';

export interface WrittenMemory {
  /** Undefined until it is known. */
  readonly id: string | undefined;
  readonly choose: (memoryId: string) => Promise<void>;
}

/** The memory that confirmations are written to: there is always exactly one. */
export function useWrittenMemory(memories: readonly MemoryWithSize[] | undefined): WrittenMemory {
  const services = useServices();
  const [id, setId] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    // Another one is written when the chosen one is deleted or becomes read-only.
    void writingMemoryId(services).then((written) => {
      if (isWanted) setId(written);
    });
    return () => {
      isWanted = false;
    };
  }, [services, memories]);
  const choose = useCallback(
    async (memoryId: string) => {
      setId(memoryId);
      await writeTo(services, memoryId);
      setId(await writingMemoryId(services));
    },
    [services],
  );
  return { id, choose };
}
