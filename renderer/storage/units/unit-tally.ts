import type { Holding } from './holding.ts';
import type { UnitChange } from './log-entry.ts';

interface MemoryTally {
  loose: number;
  packed: number;
  isRewritten: boolean;
  readonly put: Set<string>;
  readonly removed: Set<string>;
}

/** Counts what a transaction does to the units of each memory. */
export class UnitTally {
  readonly #byMemory = new Map<string, MemoryTally>();

  putLoose(memoryId: string, id: string, isNew: boolean): void {
    const tally = this.#of(memoryId);
    if (isNew) tally.loose += 1;
    tally.put.add(id);
  }

  removeLoose(memoryId: string, id: string): void {
    const tally = this.#of(memoryId);
    tally.loose -= 1;
    tally.put.delete(id);
    tally.removed.add(id);
  }

  /** `more` is 1 for a slot that was empty, -1 for one that is emptied, else 0. */
  rewrite(memoryId: string, id: string, end: 'put' | 'removed', more: -1 | 0 | 1): void {
    const tally = this.#of(memoryId);
    tally.packed += more;
    tally.isRewritten = true;
    tally[end].add(id);
  }

  memoryIds(): string[] {
    return [...this.#byMemory.keys()];
  }

  /** What is held of the memory after the transaction. */
  counted(before: Holding): Holding {
    const { loose, packed, isRewritten } = this.#of(before.memoryId);
    return {
      ...before,
      loose: before.loose + loose,
      packed: before.packed + packed,
      edition: before.edition + (isRewritten ? 1 : 0),
    };
  }

  /** A unit that has moved from one memory to another is told of once, where it is now. */
  changes(): readonly UnitChange[] {
    const put = new Set([...this.#byMemory.values()].flatMap((tally) => [...tally.put]));
    return [...this.#byMemory]
      .map(([memoryId, tally]) => ({
        memoryId,
        put: [...tally.put],
        removed: [...tally.removed].filter((id) => !put.has(id)),
      }))
      .filter((change) => change.put.length + change.removed.length > 0);
  }

  #of(memoryId: string): MemoryTally {
    const known = this.#byMemory.get(memoryId);
    if (known !== undefined) return known;
    const tally = {
      loose: 0,
      packed: 0,
      isRewritten: false,
      put: new Set<string>(),
      removed: new Set<string>(),
    };
    this.#byMemory.set(memoryId, tally);
    return tally;
  }
}
