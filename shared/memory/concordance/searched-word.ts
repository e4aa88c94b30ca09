import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon.ts';

/** How a token answers a searched word: not at all, as another form of it or a longer word that begins so, as it is. */
export const fit = { none: 0, form: 1, exact: 2 } as const;

/** One word that is searched, in the numbers of a lexicon. */
export class SearchedWord {
  /** The family whose variants may hold it. */
  readonly family: number;
  /** True where every variant of the family holds the word as it is: so with function words and numbers. */
  readonly isListed: boolean;
  readonly #lexicon: Lexicon;
  readonly #id: number;
  readonly #form: number;
  /** By token: its fit plus 1, 0 where nobody has asked yet. */
  readonly #known: Uint8Array;

  /** `token` is no mark. */
  constructor(token: Token, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#id = lexicon.idOf(token);
    this.#form = lexicon.formOf(this.#id);
    this.#known = new Uint8Array(lexicon.size);
    this.family = lexicon.listOf(this.#id);
    this.isListed = !lexicon.isContent(this.#id);
  }

  /** One of `fit`. */
  fitOf(token: number): number {
    const known = this.#known[token] ?? 0;
    if (known > 0) return known - 1;
    const answer = this.#compared(token);
    this.#known[token] = answer + 1;
    return answer;
  }

  /** Every token that answers it. */
  answers(): readonly number[] {
    const { familyOf } = this.#lexicon.arrays();
    const family = familyOf[this.#id];
    const tokens: number[] = [];
    for (let token = 0; token < familyOf.length; token++) {
      if (familyOf[token] === family && this.fitOf(token) > fit.none) tokens.push(token);
    }
    return tokens;
  }

  #compared(token: number): number {
    const lexicon = this.#lexicon;
    if (lexicon.formOf(token) === this.#form) return fit.exact;
    if (this.isListed || lexicon.familyOf(token) !== this.family) return fit.none;
    if (lexicon.stemOf(token) === lexicon.stemOf(this.#id)) return fit.form;
    const text = lexicon.textOf(lexicon.formOf(token));
    return text.startsWith(lexicon.textOf(this.#form)) ? fit.form : fit.none;
  }
}
