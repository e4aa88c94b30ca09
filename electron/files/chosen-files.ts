import { randomUUID } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChosenFile, DesktopCalls } from '../../shared/desktop/contract.ts';
import type { Result } from '../../shared/result.ts';
import { failed, succeeded } from '../../shared/result.ts';
import { reasonOf } from './reason-of.ts';
import { sizeLimits } from './size-limits.ts';

export type FilePurpose = DesktopCalls['files.choose']['request']['purpose'];

interface KnownFile {
  readonly path: string;
  readonly limit: number;
}

/** Choosing more files than this in one session forgets the earliest; an archive is among them. */
const mostFiles = 100_000;

/** The files that the user chose. The page holds tokens; only here do they become paths. */
export class ChosenFiles {
  readonly #byToken = new Map<string, KnownFile>();

  /** Gives the chosen file a token. A file that cannot be looked at has size 0: reading it tells why. */
  async add(path: string, purpose: FilePurpose): Promise<ChosenFile> {
    const token = randomUUID();
    this.#byToken.set(token, { path, limit: sizeLimits[purpose] });
    const [earliest] = this.#byToken.keys();
    if (this.#byToken.size > mostFiles && earliest !== undefined) this.#byToken.delete(earliest);
    return { token, name: basename(path), size: await sizeOf(path) };
  }

  /** The bytes behind a token, or `file-unknown`, `file-too-large`, `file-unreadable`, with the file's name. */
  read(token: string): Promise<Result<Uint8Array>> {
    return this.#opened(token, (path) => readFile(path));
  }

  /** `length` bytes from `start` on, fewer at the file's end. Problems as with `read`. */
  readPart(token: string, start: number, length: number): Promise<Result<Uint8Array>> {
    return this.#opened(token, (path) => partOf(path, start, length));
  }

  async #opened(
    token: string,
    read: (path: string) => Promise<Uint8Array>,
  ): Promise<Result<Uint8Array>> {
    const known = this.#byToken.get(token);
    if (known === undefined) return failed({ code: 'file-unknown', params: {} });
    const file = basename(known.path);
    try {
      const { size } = await stat(known.path);
      if (size > known.limit) {
        return failed({
          code: 'file-too-large',
          params: { file, megabytes: known.limit / 1024 / 1024 },
        });
      }
      return succeeded(await read(known.path));
    } catch (error) {
      return failed({ code: 'file-unreadable', params: { file, reason: reasonOf(error) } });
    }
  }
}

async function partOf(path: string, start: number, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const part = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(part, filled, length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return part.subarray(0, filled);
  } finally {
    await file.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
