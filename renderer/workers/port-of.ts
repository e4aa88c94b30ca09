import { transfer } from 'comlink';
import type { MemoryWorkerJobs } from './jobs.ts';
import type { LastingWorker } from './lasting-worker.ts';

/**
 * A port on which the memory worker answers, to be given to another worker. A memory worker that breaks down answers no
 * more on it.
 */
export function portOf(memory: LastingWorker<MemoryWorkerJobs>): MessagePort {
  const { port1, port2 } = new MessageChannel();
  void memory.run((jobs) => jobs.connect(transfer(port1, [port1])));
  return port2;
}
