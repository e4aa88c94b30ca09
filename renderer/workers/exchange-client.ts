import { proxy, transfer } from 'comlink';
import type { Result } from '../../shared/result.ts';
import type { ExchangeJobs, ReadPart } from './jobs.ts';
import { createLastingWorker } from './lasting-worker.ts';

/** The exchange worker's jobs, with `cancelled` and `worker-failed` of a worker that was ended or broke down. */
export interface ExchangeClient extends Omit<ExchangeJobs, 'cancel'> {
  /** A worker that does not listen for three seconds is ended. */
  cancel(jobId: string): void;
}

const patience = 3_000;

export function createExchangeClient(start: () => Worker): ExchangeClient {
  const worker = createLastingWorker<ExchangeJobs>(start);
  const running = new Set<string>();

  async function run<Answer>(
    jobId: string,
    job: (jobs: ExchangeJobs) => Promise<Result<Answer>>,
  ): Promise<Result<Answer>> {
    running.add(jobId);
    const ended = await worker.run(job);
    running.delete(jobId);
    // What a worker held for a million units is free when it is gone.
    if (running.size === 0) worker.end();
    return ended.ok ? ended.value : ended;
  }

  return {
    importMemory: (request, source, index, onProgress) =>
      run(request.jobId, (jobs) => {
        const bytes = source instanceof Blob ? source : proxy(givingAway(source));
        return jobs.importMemory(request, bytes, transfer(index, [index]), proxy(onProgress));
      }),
    exportMemory: (jobId, memoryId, format, writePart, onProgress) =>
      run(jobId, (jobs) =>
        jobs.exportMemory(jobId, memoryId, format, proxy(writePart), proxy(onProgress)),
      ),
    cancel: (jobId) => {
      if (!running.has(jobId)) return;
      void worker.run((jobs) => jobs.cancel(jobId));
      setTimeout(() => {
        if (running.has(jobId)) worker.end();
      }, patience);
    },
  };
}

/** What passes from one thread to the other is handed over, not copied. */
function givingAway(read: ReadPart): ReadPart {
  return async (start, end) => {
    const part = await read(start, end);
    return part.ok ? transfer(part, [part.value.buffer as ArrayBuffer]) : part;
  };
}
