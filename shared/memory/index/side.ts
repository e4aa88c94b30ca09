import type { AnalysedSegment } from '../analysed-segment.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ScoringLanguage } from '../scoring-language.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { postingsOf } from './postings.ts';
import type { Postings } from './postings.ts';
import { cutMark } from './variant-columns.ts';
import type { VariantColumns } from './variant-columns.ts';

/** All variants of one language in a part of the index. */
export interface Side {
  readonly lexicon: Lexicon;
  /** Sorted by `wordWeight` where there are postings. Read at once: an open side grows. */
  columns(): VariantColumns;
  /** Undefined for an open side, which is short and searched from end to end. */
  readonly postings: Postings | undefined;
  /** The place of a unit's variant, -1 where it has none in this language. */
  variantOf(unit: number): number;
}

/** A side that takes in variants one by one. */
export class OpenSide implements Side {
  readonly lexicon: Lexicon;
  readonly postings = undefined;
  readonly #unitOf = new GrowingNumbers();
  readonly #starts = new GrowingNumbers();
  readonly #tokens = new GrowingBytes();
  readonly #wordWeight = new GrowingNumbers();
  readonly #markWeight = new GrowingNumbers();
  readonly #high = new GrowingNumbers();
  readonly #low = new GrowingNumbers();
  readonly #before = new GrowingNumbers();
  readonly #after = new GrowingNumbers();
  /** By unit: its variant plus 1. */
  readonly #variants = new GrowingNumbers();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#starts.push(0);
  }

  /** Units come in rising order. */
  add(unit: number, segment: AnalysedSegment, before: number, after: number): void {
    while (this.#variants.length < unit) this.#variants.push(0);
    this.#unitOf.push(unit);
    this.#variants.push(this.#unitOf.length);
    for (const token of segment.tokens) this.#tokens.pushNumber(token);
    this.#starts.push(this.#tokens.length);
    this.#wordWeight.push(segment.wordWeight);
    this.#markWeight.push((segment.markWeight | (segment.isCut ? cutMark : 0)) >>> 0);
    this.#high.push(segment.identity.high);
    this.#low.push(segment.identity.low);
    this.#before.push(before);
    this.#after.push(after);
  }

  variantOf(unit: number): number {
    return this.#variants.at(unit) - 1;
  }

  columns(): VariantColumns {
    return {
      count: this.#unitOf.length,
      unitOf: this.#unitOf.view(),
      starts: this.#starts.view(),
      tokens: this.#tokens.view(),
      wordWeight: this.#wordWeight.view(),
      markWeight: this.#markWeight.view(),
      high: this.#high.view(),
      low: this.#low.view(),
      before: this.#before.view(),
      after: this.#after.view(),
    };
  }
}

/** What a packed side is kept as in a file, beside its lexicon. */
export interface PackedSideArrays {
  readonly columns: VariantColumns;
  readonly postings: Postings;
  /** By unit: its variant plus 1, 0 where it has none. */
  readonly variants: Uint32Array<ArrayBuffer>;
}

/** A side that is finished: sorted, with postings. */
export class PackedSide implements Side {
  readonly lexicon: Lexicon;
  readonly arrays: PackedSideArrays;

  constructor(lexicon: Lexicon, arrays: PackedSideArrays) {
    this.lexicon = lexicon;
    this.arrays = arrays;
  }

  get postings(): Postings {
    return this.arrays.postings;
  }

  columns(): VariantColumns {
    return this.arrays.columns;
  }

  variantOf(unit: number): number {
    return (this.arrays.variants[unit] ?? 0) - 1;
  }
}

/** The same variants sorted by weight, so that a query's reach of lengths is one stretch of them, with postings. */
export function packedSide(side: Side, units: number, language: ScoringLanguage): PackedSide {
  const open = side.columns();
  const order = Uint32Array.from({ length: open.count }, (_, variant) => variant).sort(
    (a, b) => (open.wordWeight[a] ?? 0) - (open.wordWeight[b] ?? 0) || a - b,
  );
  const columns: VariantColumns = {
    count: open.count,
    unitOf: inOrder(open.unitOf, order),
    ...tokensInOrder(open, order),
    wordWeight: inOrder(open.wordWeight, order),
    markWeight: inOrder(open.markWeight, order),
    high: inOrder(open.high, order),
    low: inOrder(open.low, order),
    before: inOrder(open.before, order),
    after: inOrder(open.after, order),
  };
  const variants = new Uint32Array(units);
  columns.unitOf.forEach((unit, variant) => {
    variants[unit] = variant + 1;
  });
  const lexicon = side.lexicon.trimmed(language);
  return new PackedSide(lexicon, {
    columns,
    postings: postingsOf(columns, lexicon),
    variants,
  });
}

function inOrder(column: Uint32Array, order: Uint32Array): Uint32Array<ArrayBuffer> {
  const sorted = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place] ?? 0] ?? 0;
  return sorted;
}

function tokensInOrder(
  { starts, tokens }: VariantColumns,
  order: Uint32Array,
): Pick<VariantColumns, 'starts' | 'tokens'> {
  const sortedStarts = new Uint32Array(order.length + 1);
  const sorted = new Uint8Array(tokens.length);
  let at = 0;
  for (let place = 0; place < order.length; place++) {
    const variant = order[place] ?? 0;
    const bytes = tokens.subarray(starts[variant], starts[variant + 1]);
    sorted.set(bytes, at);
    at += bytes.length;
    sortedStarts[place + 1] = at;
  }
  return { starts: sortedStarts, tokens: sorted };
}
