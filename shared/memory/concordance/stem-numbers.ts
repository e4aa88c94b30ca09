import type { Token } from '../../text/tokens.ts';
import { comparedTokens } from '../analysed-segment.ts';
import type { Side } from '../index/side.ts';
import { readTokens } from '../index/variant-columns.ts';

/** Above all numbers that a lexicon gives. */
const firstExtra = 2 ** 31;

/**
 * The stems of content words of one language by numbers that are the same in all parts of an index: those of the lexicon of
 * one side, best the largest, which holds nearly all of them. Made once for many questions.
 */
export class StemNumbers {
  readonly main: Side;
  /** By token of other sides: its number plus 1, 0 where nobody has asked yet. */
  readonly #others = new WeakMap<Side, Uint32Array>();
  readonly #extra = new Map<string, number>();
  readonly #words = new Map<number, Token>();
  readonly #tokens = new Uint32Array(comparedTokens);

  constructor(main: Side) {
    this.main = main;
  }

  /** The number of the stem of a token of the side's lexicon; -1 for what is no content word. */
  of(side: Side, token: number): number {
    const { lexicon } = side;
    if (!lexicon.isContent(token)) return -1;
    return side === this.main ? lexicon.stemOf(token) : this.#ofOther(side, token);
  }

  /** The same of a word as it is written. */
  ofWord(side: Side, word: Token): number {
    const stem = this.of(side, side.lexicon.idOf(word));
    if (stem >= 0 && !this.#words.has(stem)) this.#words.set(stem, word);
    return stem;
  }

  /** A word of the stem, of those that were asked for; undefined where none was. */
  wordWith(stem: number): Token | undefined {
    return this.#words.get(stem);
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

  #ofOther(side: Side, token: number): number {
    const { lexicon } = side;
    const numbers = this.#others.get(side) ?? new Uint32Array(lexicon.size);
    this.#others.set(side, numbers);
    const known = numbers[token] ?? 0;
    if (known > 0) return known - 1;
    const text = lexicon.stemTextOf(token);
    const inMain = this.main.lexicon.stemNamed(text);
    const number = inMain < 0 ? this.#extraOf(text) : inMain;
    numbers[token] = number + 1;
    return number;
  }

  #extraOf(text: string): number {
    const known = this.#extra.get(text) ?? firstExtra + this.#extra.size;
    this.#extra.set(text, known);
    return known;
  }
}
