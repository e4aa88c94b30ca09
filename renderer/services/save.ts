import type { JournalEntry } from '../../shared/desktop/contract.ts';
import { failed, succeeded } from '../../shared/result.ts';
import type { Problem, Result } from '../../shared/result.ts';
import type { Change } from '../storage/change.ts';
import { problemOfStore } from '../storage/problem-of-store.ts';
import type { Services } from './services.ts';
import { tellMemoryChanged } from './tell-memory-changed.ts';

/**
 * The only way into the store: one strict transaction and the journal's flushed lines; "saved" shows after both. The
 * memory's index follows by itself. A failure of the store means that nothing was written; where only the journal
 * fails, the change is stored, the status bar says what is wrong, and the line is tried again with the next.
 */
export async function save(services: Services, change: Change): Promise<Result<undefined>> {
  services.saving.writing(1);
  const lines = await write(services, change);
  if (lines.ok) {
    void followInIndex(services, change);
    await tellJournal(services, lines.value);
  }
  services.saving.writing(-1);
  return lines.ok ? succeeded(undefined) : lines;
}

/** Flushes the lines of a change that is stored; the status bar says how it went. */
export async function tellJournal(
  services: Services,
  lines: readonly JournalEntry[],
): Promise<void> {
  const told = await services.journal.append(lines);
  services.saving.trouble('journal', told.ok ? undefined : told.problem);
}

async function write(services: Services, change: Change): Promise<Result<readonly JournalEntry[]>> {
  try {
    const lines = await services.storage.write(change);
    services.saving.trouble('store', undefined);
    return succeeded(lines);
  } catch (error) {
    const problem = storeProblem(error);
    services.saving.trouble('store', problem);
    return failed(problem);
  }
}

/** What the status bar says of a store that throws. */
export function storeProblem(error: unknown): Problem {
  const known = problemOfStore(error);
  if (known !== undefined) return known;
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'store-failed', params: { reason } };
}

/** An index that breaks down is built anew from the store: nothing waits for it. */
async function followInIndex(services: Services, change: Change): Promise<void> {
  const put = change.put?.units ?? [];
  const removed = change.delete?.units ?? [];
  const hasUnits = put.length + removed.length > 0;
  const memories = (change.put?.memories?.length ?? 0) + (change.delete?.memories?.length ?? 0);
  if (hasUnits) await services.jobs.memory.run((jobs) => jobs.update(put, removed));
  if (memories > 0) await services.jobs.memory.run((jobs) => jobs.configure());
  if (hasUnits || memories > 0) tellMemoryChanged(services);
}
