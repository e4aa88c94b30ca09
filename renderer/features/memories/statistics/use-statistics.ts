import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MemoryStatistics } from '../../../../shared/model/browsing.ts';
import type { Result } from '../../../../shared/result.ts';
import { useServices } from '../../../services/services.ts';

/** What there is in a memory, or in all; undefined until the answer is there. */
export function useStatistics(memoryId: string | undefined): Result<MemoryStatistics> | undefined {
  const { jobs, memoryChanged } = useServices();
  const changes = useSyncExternalStore(memoryChanged.subscribe, memoryChanged.get);
  const [answer, setAnswer] = useState<{
    readonly memoryId: string | undefined;
    readonly value: Result<MemoryStatistics>;
  }>();
  useEffect(() => {
    let isWanted = true;
    const ids = memoryId === undefined ? undefined : [memoryId];
    void jobs.memory
      .run((memory) => memory.statistics(ids))
      .then((value) => {
        if (isWanted) setAnswer({ memoryId, value });
      });
    return () => {
      isWanted = false;
    };
  }, [jobs, memoryId, changes]);
  return answer?.memoryId === memoryId ? answer?.value : undefined;
}
