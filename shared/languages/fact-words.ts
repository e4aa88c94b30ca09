/** A power of ten as a word: `млн`, `billion`. */
export interface ScaleWord {
  readonly exponent: number;
  /** Dictionary form, known to the grammar. */
  readonly lemma: string;
  /** The short form, without a stop. */
  readonly short: string;
  /** Shorter still, only straight behind figures (`$5m`); undefined where nobody writes so. */
  readonly attached?: string;
}

export interface CurrencyWords {
  /** ISO 4217. */
  readonly code: string;
  /** Dictionary forms and abbreviations, the preferred one first; forms of the first are known to the grammar. */
  readonly words: readonly string[];
}

/** A part of the day that tells which of the two hours of a clock face is meant; hours from 0, `to` not included. */
export interface DayPart {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

export interface ClockWords {
  /** True where a.m. and p.m. stand behind hours. */
  readonly hasMeridiem: boolean;
  /** The word for the hour, dictionary form, and whether it stands before figures (`сағат 15`) or behind (`15 часов`). */
  readonly hour?: { readonly lemma: string; readonly place: 'before' | 'behind' };
  /** Parts of the day, and whether they stand before the hour (`таңғы сағат 8`) or behind (`8 часов утра`). */
  readonly parts: readonly DayPart[];
  readonly partPlace: 'before' | 'behind';
}

/** The words that numbers, dates, times and money are made of. Every entry is lower case. */
export interface FactWords {
  /** Dictionary forms and abbreviations without a stop, January first. */
  readonly monthNames: readonly string[];
  readonly shortMonths: readonly string[];
  /** Months that are other words as well (`may`, `маусым`): months only beside a number or one of `monthCues`. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Words straight before or behind a month that leave no doubt (`in May`, `маусым айында`). */
  readonly monthCues: ReadonlySet<string>;
  /** Scale words, each value once, the smallest first. */
  readonly scales: readonly ScaleWord[];
  /** Dictionary forms of `percent`. */
  readonly percents: readonly string[];
  readonly currencies: readonly CurrencyWords[];
  readonly clock: ClockWords;
  /** Number words by dictionary form. */
  readonly cardinals: ReadonlyMap<string, number>;
}

/** Signs of currencies, the same in every language; a dollar sign may have letters before it (`US$`). Source: CLDR. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₸', 'KZT'],
  ['₽', 'RUB'],
  ['¥', 'JPY'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
]);
