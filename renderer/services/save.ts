import { failed, succeeded } from '../../shared/result.ts';
import type { Problem, Result } from '../../shared/result.ts';
import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Change } from '../storage/change.ts';
import type { Services } from './services.ts';

/**
 * The only way into the store: one strict transaction, the memory's index, and the journal's flushed lines.
 * "Saved" shows after all of it. A failure of the store means that nothing was written; where only the journal
 * fails, the change is stored, the status bar says what is wrong, and the line is tried again with the next.
 */
export async function save(services: Services, change: Change): Promise<Result<undefined>> {
  services.saveStatus.set({ kind: 'saving' });
  const lines = await write(services, change);
  if (!lines.ok) return lines;
  const units = change.put?.units ?? [];
  const removed = change.delete?.units ?? [];
  if (units.length + removed.length > 0) await services.jobs.memory.update(units, removed);
  await tellJournal(services, lines.value);
  return succeeded(undefined);
}

/** Flushes the lines of a change that is stored; the status bar says how it went. */
export async function tellJournal(
  services: Services,
  lines: readonly JournalEntry[],
): Promise<void> {
  const told = await services.journal.append(lines);
  services.saveStatus.set(
    told.ok ? { kind: 'saved', time: services.clock() } : { kind: 'failed', problem: told.problem },
  );
}

async function write(services: Services, change: Change): Promise<Result<readonly JournalEntry[]>> {
  try {
    return succeeded(await services.storage.write(change));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem: Problem = { code: 'store-failed', params: { reason } };
    services.saveStatus.set({ kind: 'failed', problem });
    return failed(problem);
  }
}
