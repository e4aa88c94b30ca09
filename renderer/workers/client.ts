import { wrap } from 'comlink';
import type { BatchJobs, MemoryJobs } from './jobs.ts';
import batchUrl from './batch.worker.ts?worker&url';
import memoryUrl from './memory.worker.ts?worker&url';

export type MemoryClient = MemoryJobs;

/** Jobs that can be cancelled: a cancelled one never answers, and what it had not committed is not stored. */
export interface BatchClient {
  /** Runs one job; undefined where it was cancelled meanwhile. */
  run<Answer>(job: (jobs: BatchJobs) => Promise<Answer>): Promise<Answer | undefined>;
  cancel(): void;
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const trustedTypes = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
/** The window's content policy lets only this policy name a worker's script. */
const policy = trustedTypes?.createPolicy('ushtil', { createScriptURL: (url) => url });

function startWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}

// Every job answers with a promise already, so the jobs on this side have the type of those on the other.
export function startMemoryClient(): MemoryClient {
  return wrap<MemoryJobs>(startWorker(memoryUrl));
}

export function startBatchClient(): BatchClient {
  let running: { readonly worker: Worker; readonly jobs: BatchJobs } | undefined;
  let cancelAll = new AbortController();
  /** Kept, not made anew for each job: a proxy that is collected tells the worker to listen no more. */
  const jobsRunning = (): BatchJobs => {
    if (running === undefined) {
      const worker = startWorker(batchUrl);
      running = { worker, jobs: wrap<BatchJobs>(worker) as unknown as BatchJobs };
    }
    return running.jobs;
  };
  return {
    run: (job) => {
      const { signal } = cancelAll;
      const cancelled = new Promise<undefined>((resolve) => {
        signal.addEventListener('abort', () => {
          resolve(undefined);
        });
      });
      return Promise.race([job(jobsRunning()), cancelled]);
    },
    cancel: () => {
      running?.worker.terminate();
      running = undefined;
      cancelAll.abort();
      cancelAll = new AbortController();
    },
  };
}
