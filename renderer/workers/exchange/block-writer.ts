import type { Staging } from '../../storage/units/staging.ts';
import type { MemoryJobs } from '../jobs.ts';

/**
 * 8,192 units: a transaction of them holds up whoever reads blocks for a fifth of a second at most; with more the import
 * is no quicker.
 */
const blocksInTransaction = 128;

/** Where blocks go once they are written, so that they are being indexed while the file is being read. */
export type StageBlocks = MemoryJobs['stageBlocks'];

/** Writes blocks while the next ones are being made: one transaction under way at a time. */
export class BlockWriter {
  readonly #staging: Staging;
  readonly #memoryId: string;
  readonly #stage: StageBlocks;
  #waiting: Uint8Array[] = [];
  #writing: Promise<void> = Promise.resolve();
  #staged: Promise<void> = Promise.resolve();

  constructor(staging: Staging, memoryId: string, stage: StageBlocks) {
    this.#staging = staging;
    this.#memoryId = memoryId;
    this.#stage = stage;
  }

  /** Throws what the store says of earlier blocks. */
  async add(blocks: readonly Uint8Array[]): Promise<void> {
    this.#waiting.push(...blocks);
    if (this.#waiting.length >= blocksInTransaction) await this.#begin();
  }

  /** Writes what waits, and waits until all is written. */
  async end(): Promise<void> {
    if (this.#waiting.length > 0) await this.#begin();
    await this.#writing;
    await this.#staged;
  }

  /** Waits for what is under way, however it ends. */
  async settled(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await this.#staged;
  }

  async #begin(): Promise<void> {
    await this.#writing;
    const blocks = this.#waiting;
    this.#waiting = [];
    this.#writing = this.#write(blocks);
    // It is thrown where it is waited for.
    this.#writing.catch(() => undefined);
  }

  async #write(blocks: readonly Uint8Array[]): Promise<void> {
    const first = this.#staging.next();
    await this.#staging.write(blocks);
    await this.#staged;
    // An index that does not listen reads what it missed from the store.
    this.#staged = this.#stage(this.#memoryId, first, blocks).catch(() => undefined);
  }
}
