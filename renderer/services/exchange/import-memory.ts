import { succeeded } from '../../../shared/result.ts';
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
  return {
    result: attempt(() => importInto(services, jobId, source, target, onProgress)),
    cancel: () => {
      services.jobs.exchange.cancel(jobId);
    },
  };
}

async function importInto(
  services: Services,
  jobId: string,
  source: ImportSource,
  target: ImportTarget,
  onProgress: (progress: ExchangeProgress) => void,
): Promise<Result<ImportReport>> {
  const { storage, jobs, clock, desktop } = services;
  await storage.removeLeftovers();
  const found = await targetMemory(services, target, source.name);
  if (!found.ok) return found;
  const { name: fileName, size } = source;
  const request = { jobId, fileName, size, time: clock(), ...found.value };
  const parts = partsOf(desktop, source);
  const end = await jobs.exchange.importMemory(request, parts, portOf(jobs.memory), onProgress);
  const { memory } = found.value;
  if (!end.isOver) await storage.dropStaged(memory.id);
  if (!end.result.ok) {
    void jobs.memory.run((memoryJobs) => memoryJobs.dropStaged(memory.id));
    return end.result;
  }
  const { blocks, journal, ...report } = end.result.value;
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
