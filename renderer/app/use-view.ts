import { useCallback, useMemo, useState } from 'react';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { MemoryTab } from '../features/memories/memories-view.tsx';

/** What stands in the middle of the window. */
export interface View {
  /** Undefined where the story is shown. */
  readonly memoryTab: MemoryTab | undefined;
  readonly showMemories: (tab: MemoryTab) => void;
  /** Opens a unit for editing. */
  readonly showUnit: (unit: TranslationUnit) => void;
  /** The unit that is to be opened; undefined once somebody has gone elsewhere. */
  readonly unit: TranslationUnit | undefined;
  readonly showStory: () => void;
}

export function useView(): View {
  const [memoryTab, setMemoryTab] = useState<MemoryTab>();
  const [unit, setUnit] = useState<TranslationUnit>();
  const showMemories = useCallback((tab: MemoryTab) => {
    setUnit(undefined);
    setMemoryTab(tab);
  }, []);
  const showUnit = useCallback((wanted: TranslationUnit) => {
    setUnit(wanted);
    setMemoryTab('units');
  }, []);
  const showStory = useCallback(() => {
    setUnit(undefined);
    setMemoryTab(undefined);
  }, []);
  return useMemo(
    () => ({ memoryTab, unit, showMemories, showUnit, showStory }),
    [memoryTab, unit, showMemories, showUnit, showStory],
  );
}
