import type { Desktop, JournalEntry } from '../../shared/desktop/contract.ts';
import { failed, succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** The lines that are stored in the database and on their way to the journal outside it. */
export interface Journal {
  /**
   * Succeeds when these lines and all earlier ones are flushed to the disk, in their order. Lines that could not
   * be written wait for the next call, as long as the window is open.
   */
  append(lines: readonly JournalEntry[]): Promise<Result<undefined>>;
}

export function createJournal(desktop: Pick<Desktop, 'journal.append'>): Journal {
  let waiting: readonly JournalEntry[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const writeAll = async (): Promise<Result<undefined>> => {
    const lines = waiting;
    if (lines.length === 0) return succeeded(undefined);
    // One call and one flush for all: a disk takes its time for each.
    const written = await writeLines(desktop, lines);
    if (written.ok) waiting = waiting.slice(lines.length);
    return written;
  };
  return {
    append: (lines) => {
      waiting = [...waiting, ...lines];
      const writing = last.then(writeAll);
      last = writing;
      return writing;
    },
  };
}

async function writeLines(
  desktop: Pick<Desktop, 'journal.append'>,
  lines: readonly JournalEntry[],
): Promise<Result<undefined>> {
  try {
    return await desktop['journal.append'](lines);
  } catch (error) {
    // The other side refused the call itself: a broken promise there must not stop the work here.
    return failed({ code: 'journal-not-written', params: { reason: String(error) } });
  }
}
