import { wrap } from 'comlink';
import { failed, succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** A worker that is started when it is first asked, and again after it broke down or was ended. */
export interface LastingWorker<Jobs> {
  /**
   * Runs one job. Problems: `cancelled` where the worker was ended meanwhile, `worker-failed` (`reason`) where the
   * job threw or the worker broke down. A job that ends so may have done nothing or all of its work.
   */
  run<Answer>(job: (jobs: Jobs) => Promise<Answer>): Promise<Result<Answer>>;
  /** Ends whatever runs. */
  end(): void;
}

const mostRestartsAMinute = 3;

/** What Dexie, the browser and our own code throw, in words for a message. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * `start` starts the worker; `onRestart` is told after a breakdown, three times a minute at most, once the worker can be
 * asked again. Its jobs all
 * answer with promises already, so the jobs on this side have the type of those on the other.
 */
export function createLastingWorker<Jobs>(
  start: () => Worker,
  onRestart?: () => void,
): LastingWorker<Jobs> {
  let running: { readonly worker: Worker; readonly jobs: Jobs } | undefined;
  let breakdowns: readonly number[] = [];
  /** A worker that breaks down again and again is left alone until somebody asks it. */
  const mayTellOfRestart = (): boolean => {
    const now = Date.now();
    breakdowns = [...breakdowns.filter((time) => now - time < 60_000), now];
    return breakdowns.length <= mostRestartsAMinute;
  };
  const waiting = new Set<(end: Result<never>) => void>();
  const endAll = (end: Result<never>): void => {
    running?.worker.terminate();
    running = undefined;
    for (const settle of [...waiting]) settle(end);
    waiting.clear();
  };
  /** Kept, not made anew for each job: a proxy that is collected tells the worker to listen no more. */
  const jobsRunning = (): Jobs => {
    if (running === undefined) {
      const worker = start();
      worker.addEventListener('error', (event) => {
        endAll(failed({ code: 'worker-failed', params: { reason: event.message } }));
        if (mayTellOfRestart()) onRestart?.();
      });
      running = { worker, jobs: wrap<Jobs>(worker) as unknown as Jobs };
    }
    return running.jobs;
  };
  return {
    run: (job) =>
      new Promise((resolve) => {
        const settle = (result: Result<never>): void => {
          resolve(result);
        };
        waiting.add(settle);
        job(jobsRunning())
          .then(
            (answer) => {
              resolve(succeeded(answer));
            },
            (error: unknown) => {
              resolve(failed({ code: 'worker-failed', params: { reason: reasonOf(error) } }));
            },
          )
          .finally(() => waiting.delete(settle));
      }),
    end: () => {
      endAll(failed({ code: 'cancelled', params: {} }));
    },
  };
}
