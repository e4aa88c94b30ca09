import { encodeBlock } from './unit-block.ts';
import type { BlockUnit } from './unit-block.ts';

/**
 * Units in a full block. Measured in Chromium 156 and Electron 25 with 16 to 512: writing a million costs about the same
 * from 32 on (30 s of processor time), reading a block grows with its size, and 64 read in 1 to 2 ms.
 */
export const unitsInBlock = 64;

/** Packs units into blocks as they come. */
export class BlockPacker {
  #waiting: BlockUnit[] = [];

  /** Gives the blocks that have become full. */
  add(units: readonly BlockUnit[]): readonly Uint8Array[] {
    const blocks: Uint8Array[] = [];
    for (const unit of units) {
      this.#waiting.push(unit);
      if (this.#waiting.length === unitsInBlock) blocks.push(...this.end());
    }
    return blocks;
  }

  /** Gives the last block where it is not full; none where nothing waits. */
  end(): readonly Uint8Array[] {
    const last = this.#waiting;
    this.#waiting = [];
    return last.length === 0 ? [] : [encodeBlock(last)];
  }
}
