import type { LanguageTag } from '../../model/language-tag.ts';
import type { Part } from '../index/part.ts';

/** A variant that holds the searched words, and how well: see `rankOf`. */
export interface RankedHit {
  readonly rank: number;
  readonly part: Part;
  readonly unit: number;
  readonly language: LanguageTag;
}

/** The best so many hits: by rank, then the newest, then those that were found first. */
export class BestHits {
  readonly #limit: number;
  #hits: RankedHit[] = [];
  /** Once there are enough: the last of them. What is no better than this is no use. */
  #worst: RankedHit | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a unit with this rank, found now, would be among them. */
  isBetter(rank: number, { units }: Part, unit: number): boolean {
    const worst = this.#worst;
    if (worst === undefined || rank > worst.rank) return true;
    return rank === worst.rank && units.changedAt(unit) > changedAt(worst);
  }

  /** Takes in one that is better. */
  take(hit: RankedHit): void {
    this.#hits.push(hit);
    const { length } = this.#hits;
    // A word that stands in every other text must not gather them all.
    if (length !== this.#limit && length < 4 * this.#limit) return;
    this.#hits = [...this.sorted()];
    this.#worst = this.#hits.at(-1);
  }

  /** Best first. */
  sorted(): readonly RankedHit[] {
    return this.#hits.sort(inOrder).slice(0, this.#limit);
  }
}

function inOrder(a: RankedHit, b: RankedHit): number {
  return b.rank - a.rank || changedAt(b) - changedAt(a);
}

function changedAt({ part, unit }: RankedHit): number {
  return part.units.changedAt(unit);
}
