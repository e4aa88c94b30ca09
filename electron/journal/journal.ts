import type { FileHandle } from 'node:fs/promises';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Result } from '../../shared/result.ts';
import { failed, succeeded } from '../../shared/result.ts';
import { flushFolder } from '../files/write-whole.ts';
import { reasonOf } from '../files/reason-of.ts';
import { journalLine } from './journal-line.ts';

interface OpenDay {
  readonly day: string;
  readonly file: FileHandle;
}

/**
 * The journal: a file a day (UTC) with a line for each entry, in the order in which they were given. An entry
 * is answered only when its line is on the disk; entries that wait together are flushed together.
 */
export class Journal {
  readonly #folder: string;
  readonly #now: () => Date;
  #open: OpenDay | undefined;
  #waiting: string[] = [];
  #flushed: Promise<unknown> = Promise.resolve();
  #next: Promise<Result<undefined>> | undefined;

  constructor(folder: string, now: () => Date = () => new Date()) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Problem `journal-not-written` where the disk refuses; the next entry opens the file anew. */
  append(entries: readonly JournalEntry[]): Promise<Result<undefined>> {
    try {
      this.#waiting.push(...entries.map((entry) => `${journalLine(entry, this.#now())}\n`));
    } catch (error) {
      return Promise.resolve(notWritten(error));
    }
    if (this.#next === undefined) {
      this.#next = this.#flushed.then(() => this.#flush());
      this.#flushed = this.#next;
    }
    return this.#next;
  }

  /** Waits for what is being written, and closes the file. */
  async close(): Promise<void> {
    await this.#flushed;
    await this.#letGo();
  }

  async #flush(): Promise<Result<undefined>> {
    const lines = this.#waiting.join('');
    this.#waiting = [];
    this.#next = undefined;
    try {
      const file = await this.#fileOfToday();
      await file.appendFile(lines);
      await file.datasync();
      return succeeded(undefined);
    } catch (error) {
      await this.#letGo();
      return notWritten(error);
    }
  }

  async #fileOfToday(): Promise<FileHandle> {
    const day = this.#now().toISOString().slice(0, 10);
    if (this.#open?.day === day) return this.#open.file;
    await this.#letGo();
    await mkdir(this.#folder, { recursive: true });
    const file = await open(join(this.#folder, `${day}.jsonl`), 'a+');
    this.#open = { day, file };
    flushFolder(this.#folder);
    await endBrokenLine(file);
    return file;
  }

  async #letGo(): Promise<void> {
    const file = this.#open?.file;
    this.#open = undefined;
    await file?.close().catch(() => undefined);
  }
}

/** A power cut may leave half a line; it stays alone in its line and is ignored when the journal is read. */
async function endBrokenLine(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  if (size === 0) return;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  if (buffer.toString() !== '\n') await file.appendFile('\n');
}

function notWritten(error: unknown): Result<undefined> {
  return failed({ code: 'journal-not-written', params: { reason: reasonOf(error) } });
}
