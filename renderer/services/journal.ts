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
    for (;;) {
      const [line] = waiting;
      if (line === undefined) return succeeded(undefined);
      const written = await writeLine(desktop, line);
      if (!written.ok) return written;
      waiting = waiting.slice(1);
    }
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

async function writeLine(
  desktop: Pick<Desktop, 'journal.append'>,
  line: JournalEntry,
): Promise<Result<undefined>> {
  try {
    return await desktop['journal.append'](line);
  } catch (error) {
    // The other side refused the call itself: a broken promise there must not stop the work here.
    return failed({ code: 'journal-not-written', params: { reason: String(error) } });
  }
}
