import { createArchiveClient } from './archive-client.ts';
import type { ArchiveClient } from './archive-client.ts';
import archiveUrl from './archive.worker.ts?worker&url';
import batchUrl from './batch.worker.ts?worker&url';
import { createExchangeClient } from './exchange-client.ts';
import type { ExchangeClient } from './exchange-client.ts';
import exchangeUrl from './exchange.worker.ts?worker&url';
import type { BatchJobs, MemoryWorkerJobs } from './jobs.ts';
import { createLastingWorker } from './lasting-worker.ts';
import type { LastingWorker } from './lasting-worker.ts';
import memoryUrl from './memory.worker.ts?worker&url';

export type MemoryClient = LastingWorker<MemoryWorkerJobs>;
export type BatchClient = LastingWorker<BatchJobs>;

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

export function startMemoryClient(onRestart: () => void): MemoryClient {
  return createLastingWorker<MemoryWorkerJobs>(() => startWorker(memoryUrl), onRestart);
}

export function startBatchClient(): BatchClient {
  return createLastingWorker<BatchJobs>(() => startWorker(batchUrl));
}

export function startExchangeClient(): ExchangeClient {
  return createExchangeClient(() => startWorker(exchangeUrl));
}

export function startArchiveClient(): ArchiveClient {
  return createArchiveClient(() => startWorker(archiveUrl));
}
