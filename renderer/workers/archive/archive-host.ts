import { wrap } from 'comlink';
import { failed } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Database } from '../../storage/database.ts';
import { problemOfStore } from '../../storage/problem-of-store.ts';
import type { ArchiveJobs } from '../archive-jobs.ts';
import { atMostEvery } from '../exchange/at-most-every.ts';
import type { MemoryJobs } from '../jobs.ts';
import { alignArchive } from './align-archive.ts';
import { groupArchive } from './group-archive.ts';
import { readArchive } from './read-archive.ts';

const pauseInProgress = 100;

/** The archive worker's jobs over a database. */
export function createArchiveHost(database: Database): ArchiveJobs {
  const stopped = new Set<string>();

  /** A new job for an archive knows nothing of an earlier stop. */
  async function job<Answer>(
    archiveId: string,
    task: (isStopped: () => boolean) => Promise<Result<Answer>>,
  ): Promise<Result<Answer>> {
    stopped.delete(archiveId);
    try {
      return await task(() => stopped.has(archiveId));
    } catch (error) {
      const problem = problemOfStore(error);
      if (problem === undefined) throw error;
      return failed(problem);
    }
  }

  return {
    read: (archiveId, files, readBytes, onProgress) =>
      job(archiveId, (isStopped) =>
        readArchive({
          database,
          archiveId,
          files,
          readBytes,
          isStopped,
          onProgress: atMostEvery(pauseInProgress, onProgress),
        }),
      ),
    group: (archiveId) => job(archiveId, () => groupArchive(database, archiveId)),
    align: (archiveId, index, onProgress, onStored) => {
      const memory = wrap<Pick<MemoryJobs, 'update'>>(index);
      return job(archiveId, (isStopped) =>
        alignArchive({
          database,
          archiveId,
          // A memory worker that broke down reads the store when it is back.
          tellIndex: (units) => void memory.update(units, []).catch(() => undefined),
          isStopped,
          onProgress: atMostEvery(pauseInProgress, onProgress),
          onStored,
        }),
      );
    },
    stop: (archiveId) => {
      stopped.add(archiveId);
      return Promise.resolve();
    },
  };
}
