import { useCallback, useMemo, useState } from 'react';
import type { MemoryTab } from '../features/memories/memories-view.tsx';

/** What stands in the middle of the window. */
export interface View {
  /** Undefined where the story is shown. */
  readonly memoryTab: MemoryTab | undefined;
  readonly showMemories: (tab: MemoryTab) => void;
  readonly showStory: () => void;
}

export function useView(): View {
  const [memoryTab, setMemoryTab] = useState<MemoryTab>();
  const showStory = useCallback(() => {
    setMemoryTab(undefined);
  }, []);
  return useMemo(
    () => ({ memoryTab, showMemories: setMemoryTab, showStory }),
    [memoryTab, showStory],
  );
}
