import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { BegunSave, SavedFile } from '../../shared/desktop/contract.ts';
import type { Result } from '../../shared/result.ts';
import { failed, succeeded } from '../../shared/result.ts';
import { reasonOf } from './reason-of.ts';
import { besideOf, flushFolder } from './write-whole.ts';

interface PendingSave {
  readonly path: string;
  readonly beside: string;
  readonly file: FileHandle;
}

/**
 * Files that are written in parts: each grows beside its place and gets its name when it is whole. Problems:
 * `file-not-written` (`file`, `reason`), after which nothing is left of it, and `file-unknown` for a token of none.
 */
export class PendingSaves {
  readonly #byToken = new Map<string, PendingSave>();

  async begin(path: string): Promise<Result<BegunSave>> {
    const beside = besideOf(path);
    try {
      const file = await open(beside, 'wx');
      const token = randomUUID();
      this.#byToken.set(token, { path, beside, file });
      return succeeded({ token, name: basename(path) });
    } catch (error) {
      return notWritten(path, error);
    }
  }

  async write(token: string, bytes: Uint8Array): Promise<Result<undefined>> {
    return this.#working(token, async ({ file }) => {
      await file.appendFile(bytes);
      return undefined;
    });
  }

  async end(token: string): Promise<Result<SavedFile & { readonly path: string }>> {
    return this.#working(token, async ({ path, beside, file }) => {
      await file.sync();
      await file.close();
      await rename(beside, path);
      this.#byToken.delete(token);
      flushFolder(dirname(path));
      return { path, name: basename(path) };
    });
  }

  /** Removes what was written. */
  async cancel(token: string): Promise<void> {
    const save = this.#byToken.get(token);
    this.#byToken.delete(token);
    if (save === undefined) return;
    await save.file.close().catch(() => undefined);
    await rm(save.beside, { force: true });
  }

  /** When nobody is left who could go on with them. */
  async cancelAll(): Promise<void> {
    await Promise.all([...this.#byToken.keys()].map((token) => this.cancel(token)));
  }

  async #working<Answer>(
    token: string,
    work: (save: PendingSave) => Promise<Answer>,
  ): Promise<Result<Answer>> {
    const save = this.#byToken.get(token);
    if (save === undefined) return failed({ code: 'file-unknown', params: {} });
    try {
      return succeeded(await work(save));
    } catch (error) {
      await this.cancel(token).catch(() => undefined);
      return notWritten(save.path, error);
    }
  }
}

function notWritten(path: string, error: unknown): Result<never> {
  const params = { file: basename(path), reason: reasonOf(error) };
  return failed({ code: 'file-not-written', params });
}
