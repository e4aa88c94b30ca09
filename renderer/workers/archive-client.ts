import { proxy, transfer } from 'comlink';
import type { Result } from '../../shared/result.ts';
import type { ArchiveJobs, ReadArchiveBytes } from './archive-jobs.ts';
import { createLastingWorker } from './lasting-worker.ts';

/** The archive worker's jobs, with `worker-failed` (`reason`) of a worker that broke down. */
export type ArchiveClient = ArchiveJobs;

export function createArchiveClient(start: () => Worker): ArchiveClient {
  const worker = createLastingWorker<ArchiveJobs>(start);
  let running = 0;

  /** What a worker held of an archive is free when nothing runs any more. */
  async function run<Answer>(
    job: (jobs: ArchiveJobs) => Promise<Result<Answer>>,
  ): Promise<Result<Answer>> {
    running += 1;
    const ended = await worker.run(job);
    running -= 1;
    if (running === 0) worker.end();
    return ended.ok ? ended.value : ended;
  }

  return {
    read: (archiveId, files, readBytes, onProgress) =>
      run((jobs) => jobs.read(archiveId, files, proxy(givingAway(readBytes)), proxy(onProgress))),
    group: (archiveId) => run((jobs) => jobs.group(archiveId)),
    align: (archiveId, index, onProgress, onStored) =>
      run((jobs) =>
        jobs.align(archiveId, transfer(index, [index]), proxy(onProgress), proxy(onStored)),
      ),
    stop: async (archiveId) => {
      if (running > 0) await worker.run((jobs) => jobs.stop(archiveId));
    },
  };
}

/** What passes from one thread to the other is handed over, not copied. */
function givingAway(read: ReadArchiveBytes): ReadArchiveBytes {
  return async (place) => {
    const bytes = await read(place);
    return bytes.ok ? transfer(bytes, [bytes.value.buffer as ArrayBuffer]) : bytes;
  };
}
