import { expose } from 'comlink';
import type { MemoryWorkerJobs } from '../../renderer/workers/jobs.ts';
import { unitsOfBlock } from '../../renderer/storage/units/unit-store.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';

/** What of the memory worker the window's services tell of changes. */
type Told = Pick<
  MemoryWorkerJobs,
  'update' | 'configure' | 'connect' | 'stageBlocks' | 'commitStaged' | 'dropStaged'
>;

export interface TestMemoryIndex {
  readonly jobs: Told;
  /** What it would find. */
  readonly units: () => readonly TranslationUnit[];
}

/** A memory worker that only remembers what it was told, and answers on ports as the real one does. */
export function aMemoryIndex(): TestMemoryIndex {
  const units = new Map<string, TranslationUnit>();
  const staged = new Map<string, TranslationUnit[]>();
  const jobs: Told = {
    update: (put, removedIds) => {
      for (const unit of put) units.set(unit.id, unit);
      for (const id of removedIds) units.delete(id);
      return Promise.resolve(units.size);
    },
    configure: () => Promise.resolve(),
    connect: (port) => {
      expose(jobs, port);
      return Promise.resolve();
    },
    stageBlocks: (memoryId, firstBlock, blocks) => {
      const some = blocks.flatMap((bytes, place) =>
        unitsOfBlock({ memoryId, number: firstBlock + place, bytes }),
      );
      staged.set(memoryId, [...(staged.get(memoryId) ?? []), ...some]);
      return Promise.resolve();
    },
    commitStaged: (memoryId) => {
      for (const unit of staged.get(memoryId) ?? []) units.set(unit.id, unit);
      staged.delete(memoryId);
      return Promise.resolve();
    },
    dropStaged: (memoryId) => {
      staged.delete(memoryId);
      return Promise.resolve();
    },
  };
  return { jobs, units: () => [...units.values()] };
}
