import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { Side } from '../index/side.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { FamilyLists } from './family-lists.ts';
import { StemNumbers } from './stem-numbers.ts';

/** Texts that are read of those that have a word. */
const textsRead = 32;

/** Finding the numbers of other sides' stems takes longest: they are kept as long as the sides are. */
const numbersByMain = new WeakMap<Side, StemNumbers>();

/** Texts in two languages of one part of the index. */
interface SidePair {
  readonly from: ListedSide;
  readonly to: ListedSide;
}

interface ListedSide {
  readonly side: Side;
  readonly lists: FamilyLists;
}

/** What a word stands with in the other language. */
export interface Company {
  /** In how many texts it stands that have a partner in the other language; an estimate. */
  readonly texts: number;
  /** By stem: the share of those partners in which it stands, from above 0 to 1; an estimate. */
  readonly shares: ReadonlyMap<number, number>;
}

/** What the memory tells of words of two languages that stand in the same units. Nothing but the index is read. */
export class JointCounts {
  readonly stems: { readonly from: StemNumbers; readonly to: StemNumbers };
  readonly #pairs: readonly SidePair[];
  readonly #textsWith = { from: new Map<number, number>(), to: new Map<number, number>() };
  readonly #companies = new Map<number, Company>();

  /** Undefined where no part has texts in both languages. */
  static of(index: MemoryIndex, from: LanguageTag, to: LanguageTag): JointCounts | undefined {
    const parts = index.memoryIds.flatMap((id) => index.partsOf(id));
    const pairs = parts.flatMap(({ sides }) =>
      sidesIn(sides, from).flatMap((own) =>
        sidesIn(sides, to)
          .filter((side) => side !== own)
          .map((side): SidePair => ({ from: listed(own), to: listed(side) })),
      ),
    );
    const [largest] = [...pairs].sort((a, b) => sizeOf(b) - sizeOf(a));
    return largest === undefined ? undefined : new JointCounts(pairs, largest);
  }

  private constructor(pairs: readonly SidePair[], { from, to }: SidePair) {
    this.#pairs = pairs;
    this.stems = { from: stemNumbersOf(from.side), to: stemNumbersOf(to.side) };
  }

  /** How many texts in the language of `from` or of `to` have a word of the family that the stem is of. */
  textsWith(stem: number, language: 'from' | 'to'): number {
    const counts = this.#textsWith[language];
    const known = counts.get(stem);
    if (known !== undefined) return known;
    const word = this.stems[language].wordWith(stem);
    const texts = this.#pairs.reduce(
      (sum, pair) => sum + (word === undefined ? 0 : pair[language].lists.countWith(word)),
      0,
    );
    counts.set(stem, texts);
    return texts;
  }

  /** Of a stem in the language of `to`. */
  companyOf(stem: number): Company {
    const known = this.#companies.get(stem);
    if (known !== undefined) return known;
    const company = this.#read(stem);
    this.#companies.set(stem, company);
    return company;
  }

  #read(stem: number): Company {
    const word = this.stems.to.wordWith(stem);
    const counts = new Map<number, number>();
    let [texts, read] = [0, 0];
    if (word === undefined) return { texts, shares: counts };
    const all = this.#pairs.reduce((sum, { to }) => sum + to.lists.countWith(word), 0);
    for (const pair of this.#pairs) {
      const count = pair.to.lists.countWith(word);
      if (count === 0) continue;
      const some = pair.to.lists.someWith(word, Math.ceil((textsRead * count) / all));
      const having = some.filter((variant) => this.#count(pair, variant, stem, counts)).length;
      texts += (count * having) / some.length;
      read += having;
    }
    // Half a text off: what stands in the only one that was read has been seen once, not always.
    const shares = Array.from(counts, ([one, count]) => [one, (count - 0.5) / read] as const);
    return { texts, shares: new Map(shares) };
  }

  /** Counts the partner's stems where the variant has the stem and a partner. */
  #count(
    { from: { side: from }, to: { side: to } }: SidePair,
    variant: number,
    stem: number,
    counts: Map<number, number>,
  ): boolean {
    const partner = from.variantOf(to.columns().unitOf[variant] ?? 0);
    if (partner < 0 || !this.stems.to.inVariant(to, variant).includes(stem)) return false;
    for (const one of this.stems.from.inVariant(from, partner)) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return true;
  }
}

function sidesIn(sides: ReadonlyMap<LanguageTag, Side>, language: LanguageTag): readonly Side[] {
  return [...sides].filter(([tag]) => isSameLanguage(tag, language)).map(([, side]) => side);
}

function sizeOf({ from, to }: SidePair): number {
  return Math.min(from.side.columns().count, to.side.columns().count);
}

function stemNumbersOf(main: Side): StemNumbers {
  const known = numbersByMain.get(main) ?? new StemNumbers(main);
  numbersByMain.set(main, known);
  return known;
}

function listed(side: Side): ListedSide {
  return { side, lists: new FamilyLists(side) };
}
