import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { ExchangeProgress } from '../../workers/jobs.ts';
import { portOf } from '../../workers/port-of.ts';
import { attempt } from '../attempt.ts';
import { tellJournal } from '../save.ts';
import type { Services } from '../services.ts';
import { tellMemoryChanged } from '../tell-memory-changed.ts';
import type { ImportReport } from './exchange-reports.ts';
import type { ExchangeRun } from './exchange-run.ts';
import { partsOf } from './import-source.ts';
import type { ImportSource } from './import-source.ts';
import { targetMemory } from './import-target.ts';
import type { ImportTarget, TargetMemory } from './import-target.ts';

/**
 * Takes the units of a file into a memory: all that it does not have yet, or none. When it has succeeded, they can be
 * found. Problems: see `ExchangeJobs.importMemory`, and `memory-read-only` (`memory`), `worker-failed` (`reason`).
 */
export function startImport(
  services: Services,
  source: ImportSource,
  target: ImportTarget,
  onProgress: (progress: ExchangeProgress) => void,
): ExchangeRun<ImportReport> {
  const jobId = services.newId();
  let isCancelled = false;
  const run = (): Promise<Result<ImportReport>> =>
    importInto(services, { jobId, source, target, onProgress, isCancelled: () => isCancelled });
  return {
    // What one leaves behind must be gone before the next writes in its place.
    result: attempt(() => services.importing.take(run)),
    cancel: () => {
      isCancelled = true;
      services.jobs.exchange.cancel(jobId);
    },
  };
}

interface ImportJob {
  readonly jobId: string;
  readonly source: ImportSource;
  readonly target: ImportTarget;
  readonly onProgress: (progress: ExchangeProgress) => void;
  readonly isCancelled: () => boolean;
}

async function importInto(
  services: Services,
  { jobId, source, target, onProgress, isCancelled }: ImportJob,
): Promise<Result<ImportReport>> {
  const { storage, jobs, clock, desktop } = services;
  const { name: fileName, size } = source;
  await storage.removeLeftovers();
  const found = await targetMemory(services, target, fileName);
  if (!found.ok) return found;
  if (isCancelled()) return failed({ code: 'cancelled', params: {} });
  const { memory } = found.value;
  const request = { jobId, fileName, size, time: clock(), ...found.value };
  const parts = partsOf(desktop, source);
  const end = await jobs.exchange.importMemory(request, parts, portOf(jobs.memory), onProgress);
  if (!end.ok) {
    storage.dropStaged(memory.id);
    void jobs.memory.run((memoryJobs) => memoryJobs.dropStaged(memory.id));
    return end;
  }
  const { blocks, journal, ...report } = end.value;
  if (blocks !== undefined) await takeIn(services, found.value);
  await tellJournal(services, journal);
  return succeeded({ ...report, memoryId: memory.id, fileName });
}

/** The index finds what the store has now. */
async function takeIn(services: Services, { memory, isNewMemory }: TargetMemory): Promise<void> {
  if (isNewMemory) await services.jobs.memory.run((jobs) => jobs.configure());
  await services.jobs.memory.run((jobs) => jobs.commitStaged(memory.id));
  tellMemoryChanged(services);
}
