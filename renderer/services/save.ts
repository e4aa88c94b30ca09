import { succeeded } from '../../shared/result.ts';
import type { Problem, Result } from '../../shared/result.ts';
import type { Change } from '../storage/change.ts';
import type { Services } from './services.ts';

/**
 * The only way into the store: one strict transaction, then the journal's flushed lines, then the memory's index.
 * "Saved" shows after the first two. On failure nothing was written, and the status bar says so.
 */
export async function save(services: Services, change: Change): Promise<Result<undefined>> {
  services.saveStatus.set({ kind: 'saving' });
  try {
    for (const line of await services.storage.write(change)) {
      const written = await services.desktop['journal.append'](line);
      if (!written.ok) return reportFailure(services, written.problem);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return reportFailure(services, { code: 'store-failed', params: { reason } });
  }
  const units = change.put?.units ?? [];
  const removed = change.delete?.units ?? [];
  if (units.length + removed.length > 0) await services.jobs.memory.update(units, removed);
  services.saveStatus.set({ kind: 'saved', time: services.clock() });
  return succeeded(undefined);
}

function reportFailure(services: Services, problem: Problem): Result<undefined> {
  services.saveStatus.set({ kind: 'failed', problem });
  return { ok: false, problem };
}
