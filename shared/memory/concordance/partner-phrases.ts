import type { LanguageTag } from '../../model/language-tag.ts';
import type { TextRange } from '../../model/match.ts';
import type { MemoryIndex } from '../memory-index.ts';
import type { RankedHit } from './best-hits.ts';
import { comparedWords } from './compared-words.ts';
import type { ComparedWord } from './compared-words.ts';
import { joinedRanges } from './joined-ranges.ts';
import { JointCounts } from './joint-counts.ts';

/** A word is a partner from this association on, and from this part of the best one in its text. */
const leastAssociation = 0.25;
const leastPartOfBest = 0.6;
/** Words of a text that are looked at closely: those that may go with what was searched. */
const mostLikely = 6;

export interface PartnerRequest {
  readonly index: MemoryIndex;
  /** Hits in `from`: the more, the surer. */
  readonly sample: readonly RankedHit[];
  /** How many hits there are in `from`. */
  readonly total: number;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

/** A text in which the searched words were found, where they stand in it, and what it is in the other language. */
export interface HitText {
  readonly hit: RankedHit;
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly partner: string;
}

/** A word of the text, true where it was searched. */
type SourceWord = ComparedWord & { readonly isSearched: boolean };

/**
 * Where the texts of one language probably say what was searched in those of another. How well two words go together is the
 * cosine over the memory (Ochiai 1957): the root of the share of the one's texts that have the other, times the share of the
 * other's that have the one. A word is a partner where it goes well with what was searched, and with no other word of the
 * text better (competitive linking: Melamed 2000).
 */
export class PartnerPhrases {
  readonly #joint: JointCounts | undefined;
  readonly #from: LanguageTag;
  readonly #to: LanguageTag;
  /** By stem: the share of the hits in which it stands. */
  readonly #shares: ReadonlyMap<number, number>;
  /** How many hits have a text in the other language. */
  readonly #total: number;

  constructor({ index, sample, total, from, to }: PartnerRequest) {
    this.#joint = JointCounts.of(index, from, to);
    this.#from = from;
    this.#to = to;
    const counts = new Map<number, number>();
    let having = 0;
    for (const { part, unit } of sample) {
      const side = part.sides.get(to);
      const variant = side?.variantOf(unit) ?? -1;
      if (side === undefined || variant < 0) continue;
      having += 1;
      for (const stem of this.#joint?.stems.to.inVariant(side, variant) ?? []) {
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    }
    // Half a text off: what stands in the only hit there is has been seen once, not always.
    this.#shares = new Map(
      Array.from(counts, ([stem, count]) => [stem, (count - 0.5) / having] as const),
    );
    this.#total = (total * having) / Math.max(1, sample.length);
  }

  /** In reading order; none where nothing is probable. */
  rangesIn({ hit, text, ranges, partner }: HitText): readonly TextRange[] {
    const joint = this.#joint;
    const from = hit.part.sides.get(this.#from);
    const to = hit.part.sides.get(this.#to);
    if (joint === undefined || from === undefined || to === undefined) return [];
    const { stems } = joint;
    const source = comparedWords(text, this.#from, from, stems.from).map((word): SourceWord => ({
      ...word,
      isSearched: ranges.some(({ start, end }) => start < word.end && end > word.start),
    }));
    const words = comparedWords(partner, this.#to, to, stems.to);
    const said = words.filter((word) => sounds(word, source, true));
    const likely = this.#likely(
      joint,
      words.filter((word) => !said.includes(word)),
    );
    const valued = [
      ...said.map((word) => ({ word, value: 1 })),
      ...likely.map((word) => ({ word, value: this.#value(joint, word, source) })),
    ];
    const best = Math.max(0, ...valued.map(({ value }) => value));
    const least = Math.max(leastAssociation, leastPartOfBest * best);
    const chosen = valued.filter(({ value }) => value >= least).map(({ word }) => word);
    return joinedRanges(partner, chosen, this.#to);
  }

  /** Those that stand with what was searched often enough, and seldom elsewhere. */
  #likely(joint: JointCounts, words: readonly ComparedWord[]): readonly ComparedWord[] {
    const valued = words.flatMap((word) => {
      const share = this.#shares.get(word.stem) ?? 0;
      // No association exceeds the root of the share.
      if (share < leastAssociation ** 2) return [];
      return [{ word, value: share / Math.sqrt(1 + joint.textsWith(word.stem, 'to')) }];
    });
    return valued
      .sort((a, b) => b.value - a.value)
      .slice(0, mostLikely)
      .map(({ word }) => word);
  }

  /** How well a word goes with what was searched, 0 to 1; 0 where it goes better with another word of the text. */
  #value(joint: JointCounts, word: ComparedWord, source: readonly SourceWord[]): number {
    const { texts, shares } = joint.companyOf(word.stem);
    const share = this.#shares.get(word.stem) ?? 0;
    let own = cosine(share, share * this.#total, texts);
    let other = 0;
    for (const { stem, isSearched } of source) {
      const part = shares.get(stem) ?? 0;
      const association = cosine(part, part * texts, joint.textsWith(stem, 'from'));
      if (isSearched) own = Math.max(own, association);
      else other = Math.max(other, association);
    }
    return other > own || sounds(word, source, false) ? 0 : own;
  }
}

/** Of a word that stands in this share of another one's texts, which are so many, and in so many texts in all. */
function cosine(share: number, both: number, texts: number): number {
  return both === 0 ? 0 : Math.sqrt((share * both) / Math.max(both, texts));
}

/** Whether a word sounds like one of the source that was searched, or like one that was not. */
function sounds(word: ComparedWord, source: readonly SourceWord[], isSearched: boolean): boolean {
  return (
    word.key !== undefined &&
    source.some((one) => one.isSearched === isSearched && one.key === word.key)
  );
}
