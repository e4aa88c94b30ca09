import type { Problem } from '../../../shared/result.ts';
import type { ArchiveProgress } from '../../workers/archive-jobs.ts';
import { createValueStore } from '../value-store.ts';
import type { ValueStore } from '../value-store.ts';

export type { ArchiveProgress };

/** An archive that is being read or aligned now, or was when something went wrong. */
export interface ArchiveRun {
  /** Undefined until the first part is done. */
  readonly progress: ArchiveProgress | undefined;
  /** Why it has stopped; undefined while it runs. */
  readonly problem: Problem | undefined;
}

/** What the archives of this window are at, by their ids. */
export interface ArchiveBoard {
  readonly runs: ValueStore<ReadonlyMap<string, ArchiveRun>>;
  readonly set: (archiveId: string, run: ArchiveRun | undefined) => void;
}

export function createArchiveBoard(): ArchiveBoard {
  const runs = createValueStore<ReadonlyMap<string, ArchiveRun>>(new Map());
  return {
    runs,
    set: (archiveId, run) => {
      const next = new Map(runs.get());
      if (run === undefined) next.delete(archiveId);
      else next.set(archiveId, run);
      runs.set(next);
    },
  };
}
