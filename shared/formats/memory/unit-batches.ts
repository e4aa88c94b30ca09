import type { LanguageTag } from '../../model/language-tag.ts';
import { LeftOutByReason } from './left-out-by-reason.ts';
import type { FileUnit, MemoryReading, TakeUnits } from './memory-format.ts';

/** Units that are given at once: enough for a transaction, few enough to stop quickly. */
const batch = 500;

/** What a reader has read and not given yet, and the account of what it read. */
export class UnitBatches {
  readonly #take: TakeUnits;
  readonly #leftOut = new LeftOutByReason();
  readonly #languages = new Set<LanguageTag>();
  #waiting: FileUnit[] = [];
  #units = 0;
  #unitsLeftOut = 0;

  constructor(take: TakeUnits) {
    this.#take = take;
  }

  add(unit: FileUnit): void {
    this.#waiting.push(unit);
    this.#units += 1;
    for (const language in unit.variants) this.#languages.add(language);
  }

  /** A part of a unit is left out; its line is counted from 1. */
  leaveOutPart(code: string, line: number): void {
    this.#leftOut.add(code, line);
  }

  leaveOutUnit(code: string, line: number): void {
    this.#leftOut.add(code, line);
    this.#unitsLeftOut += 1;
  }

  /** Gives what waits where it is a batch. */
  async giveFull(): Promise<void> {
    if (this.#waiting.length >= batch) await this.#give();
  }

  /** Gives the rest; the account of all. */
  async end(): Promise<MemoryReading> {
    if (this.#waiting.length > 0) await this.#give();
    return {
      units: this.#units,
      unitsLeftOut: this.#unitsLeftOut,
      leftOut: this.#leftOut.reasons(),
      languages: [...this.#languages],
    };
  }

  async #give(): Promise<void> {
    const units = this.#waiting;
    this.#waiting = [];
    await this.#take(units);
  }
}
