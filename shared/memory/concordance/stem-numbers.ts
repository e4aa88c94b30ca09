import type { Token } from '../../text/tokens.ts';
import { comparedTokens } from '../analysed-segment.ts';
import type { Side } from '../index/side.ts';
import { readTokens } from '../index/variant-columns.ts';

/** The stems of content words by numbers that are the same in all parts of an index; given as they are met. */
export class StemNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #words: Token[] = [];
  readonly #bySide = new Map<Side, Map<number, number>>();
  readonly #tokens = new Uint32Array(comparedTokens);

  /** The number of the stem of a token of the side's lexicon; -1 for what is no content word. */
  of(side: Side, token: number): number {
    const known = this.#knownIn(side);
    const before = known.get(token);
    if (before !== undefined) return before;
    const number = side.lexicon.isContent(token) ? this.#numberOf(side, token) : -1;
    known.set(token, number);
    return number;
  }

  /** A word that has the stem. */
  wordWith(stem: number): Token | undefined {
    return this.#words[stem];
  }

  /** The stems of a variant, each once. */
  inVariant(side: Side, variant: number): readonly number[] {
    const length = readTokens(side.columns(), variant, this.#tokens);
    const stems: number[] = [];
    for (let place = 0; place < length; place++) {
      const stem = this.of(side, this.#tokens[place] ?? 0);
      if (stem >= 0 && !stems.includes(stem)) stems.push(stem);
    }
    return stems;
  }

  #numberOf({ lexicon }: Side, token: number): number {
    const stem = lexicon.stemTextOf(token);
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const text = lexicon.textOf(token);
    this.#words.push({ kind: 'word', text, start: 0, end: text.length });
    this.#numbers.set(stem, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #knownIn(side: Side): Map<number, number> {
    const known = this.#bySide.get(side) ?? new Map<number, number>();
    this.#bySide.set(side, known);
    return known;
  }
}
