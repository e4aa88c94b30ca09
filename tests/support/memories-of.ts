import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { SearchedMemories } from '../../shared/pipeline/find-matches.ts';

/** Memories with these units, as the pipeline searches them. */
export function memoriesOf(units: readonly TranslationUnit[]): SearchedMemories {
  const index = createMemoryIndex();
  index.addAll(units);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return {
    index,
    units: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const unit = byId.get(id);
            return unit === undefined ? [] : [[id, unit] as const];
          }),
        ),
      ),
  };
}
