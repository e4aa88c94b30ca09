import type { AnalysedSegment } from '../analysed-segment.ts';
import { comparedTokens } from '../analysed-segment.ts';
import { compareSegments, fuzzyScore } from '../compare-segments.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Postings } from './postings.ts';
import { countOf, readPostings } from './postings.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import type { Side } from './side.ts';
import { cutMark, readTokens } from './variant-columns.ts';
import type { VariantColumns } from './variant-columns.ts';

/** Who asks: the lowest score that is still of use, which may rise while variants come in. */
export interface Wanted {
  floor(): number;
  found(variant: number, score: number): void;
}

/** A family of the query's words, with what its words weigh there. */
interface QueryFamily {
  readonly family: number;
  readonly weight: number;
  readonly count: number;
}

/** What every search uses anew: made once, since a million places are not cleared for each question. */
export interface Scratch {
  readonly tokens: Uint32Array;
  /** Weight in common by variant, in tens; 0 between searches. */
  shared: Uint16Array;
  list: Uint32Array;
  touched: Uint32Array;
}

export function newScratch(): Scratch {
  return {
    tokens: new Uint32Array(comparedTokens),
    shared: new Uint16Array(0),
    list: new Uint32Array(0),
    touched: new Uint32Array(0),
  };
}

/** Every variant of the side that scores at least the floor, in no order; the same as `searchAll` finds. */
export function searchSide(
  side: Side,
  query: AnalysedSegment,
  wanted: Wanted,
  scratch: Scratch,
): void {
  const columns = side.columns();
  const { postings } = side;
  const compare = comparing(side.lexicon, columns, query, scratch);
  const reach = reachOf(wanted.floor(), query.wordWeight, query.markWeight);
  if (postings === undefined) {
    for (let variant = 0; variant < columns.count; variant++) {
      const weight = columns.wordWeight[variant] ?? 0;
      if (weight >= reach.lightest && weight <= reach.heaviest) compare(variant, wanted);
    }
    return;
  }
  const candidates = candidatesOf(columns, postings, side.lexicon, query, reach, scratch);
  // The likeliest first: the floor rises soonest, and what lies below it is never compared.
  for (let bound = 100; bound >= wanted.floor(); bound--) {
    for (const variant of candidates[bound] ?? []) compare(variant, wanted);
  }
}

/** The same without any short cut, for checking that nothing is missed. */
export function searchAll(
  side: Side,
  query: AnalysedSegment,
  wanted: Wanted,
  scratch: Scratch,
): void {
  const columns = side.columns();
  for (let variant = 0; variant < columns.count; variant++) {
    const score = compareSegments(segmentAt(columns, variant, scratch.tokens), query, side.lexicon);
    if (score >= wanted.floor()) wanted.found(variant, score);
  }
}

function segmentAt(columns: VariantColumns, variant: number, into: Uint32Array): AnalysedSegment {
  const length = readTokens(columns, variant, into);
  const markWeight = columns.markWeight[variant] ?? 0;
  return {
    identity: { high: columns.high[variant] ?? 0, low: columns.low[variant] ?? 0 },
    tokens: into.subarray(0, length),
    wordWeight: columns.wordWeight[variant] ?? 0,
    markWeight: markWeight % cutMark,
    isCut: markWeight >= cutMark,
  };
}

/**
 * Compares a variant and reports it where it reaches the floor. Before the costly part its weight in common is
 * estimated from above: by family, the lesser of what the two have of it.
 */
function comparing(
  lexicon: Lexicon,
  columns: VariantColumns,
  query: AnalysedSegment,
  scratch: Scratch,
): (variant: number, wanted: Wanted) => void {
  const weights = new Map<number, number>();
  for (const token of query.tokens) {
    const family = lexicon.familyOf(token);
    weights.set(family, (weights.get(family) ?? 0) + lexicon.weightOf(token));
  }
  const left = new Map<number, number>();
  return (variant, wanted) => {
    const segment = segmentAt(columns, variant, scratch.tokens);
    left.clear();
    let common = 0;
    let kept = 0;
    const { tokens } = segment;
    const isSame =
      segment.identity.high === query.identity.high && segment.identity.low === query.identity.low;
    if (!isSame && segment.wordWeight !== query.wordWeight) {
      for (const token of tokens) {
        const family = lexicon.familyOf(token);
        const most = left.get(family) ?? weights.get(family);
        if (most === undefined) continue;
        const shared = Math.min(most, lexicon.weightOf(token));
        left.set(family, most - shared);
        common += shared;
        tokens[kept] = token;
        kept += 1;
      }
      const sum = segment.wordWeight + segment.markWeight + query.wordWeight + query.markWeight;
      if (fuzzyScore(common, sum) < wanted.floor()) return;
      // What is left out has nothing in common with any token of the query.
      const score = compareSegments(
        { ...segment, tokens: tokens.subarray(0, kept) },
        query,
        lexicon,
      );
      if (score >= wanted.floor()) wanted.found(variant, score);
      return;
    }
    const score = compareSegments(segment, query, lexicon);
    if (score >= wanted.floor()) wanted.found(variant, score);
  };
}

/**
 * Variants that may reach the floor, by the highest score they may have. The rarest families are counted first; one that
 * is in more than an eighth of the variants only as far as it could decide (prefix filter: Bayardo, Ma and Srikant 2007).
 */
function candidatesOf(
  columns: VariantColumns,
  postings: Postings,
  lexicon: Lexicon,
  query: AnalysedSegment,
  reach: Reach,
  scratch: Scratch,
): readonly (readonly number[] | undefined)[] {
  const byBound: number[][] = [];
  const from = firstNotBelow(columns.wordWeight, reach.lightest);
  const to = firstNotBelow(columns.wordWeight, reach.heaviest + 1);
  if (from >= to) return byBound;
  const families = familiesOf(query, lexicon, postings);
  const ends = endsOf(families, columns, reach, from, to);
  prepare(scratch, columns.count, families);
  const { shared, list, touched } = scratch;
  let count = 0;
  families.forEach(({ family, weight }, place) => {
    const length = readPostings(postings, family, from, ends[place] ?? from, list);
    const tens = weight / 10;
    for (let at = 0; at < length; at++) {
      const variant = list[at] ?? 0;
      const before = shared[variant] ?? 0;
      if (before === 0) {
        touched[count] = variant;
        count += 1;
      }
      shared[variant] = before + tens;
    }
  });
  const sum = query.wordWeight + query.markWeight;
  function consider(variant: number, counted: number): void {
    const weight = columns.wordWeight[variant] ?? 0;
    const common = Math.min(counted + uncounted(families, ends, variant), weight, query.wordWeight);
    if (common < reach.leastCommon(weight)) return;
    const marks = (columns.markWeight[variant] ?? 0) % cutMark;
    const isSame = common === weight && common === query.wordWeight;
    const bound = isSame
      ? 100
      : fuzzyScore(common + Math.min(marks, query.markWeight), sum + weight + marks);
    (byBound[bound] ??= []).push(variant);
  }
  for (let at = 0; at < count; at++) {
    const variant = touched[at] ?? 0;
    consider(variant, (shared[variant] ?? 0) * 10);
  }
  // Of very light variants nothing at all is asked in common: marks alone may do.
  const open = firstNotBelow(columns.wordWeight, reach.heaviestWith(0) + 1);
  for (let variant = from; variant < Math.min(open, to); variant++) {
    if (shared[variant] === 0) consider(variant, 0);
  }
  for (let at = 0; at < count; at++) shared[touched[at] ?? 0] = 0;
  return byBound;
}

/** The families of the query's words and numbers, rarest first. */
function familiesOf(
  query: AnalysedSegment,
  lexicon: Lexicon,
  postings: Postings,
): readonly QueryFamily[] {
  const weights = new Map<number, number>();
  for (const token of query.tokens) {
    if (lexicon.isPunctuation(token)) continue;
    const family = lexicon.familyOf(token);
    weights.set(family, (weights.get(family) ?? 0) + lexicon.weightOf(token));
  }
  return Array.from(weights, ([family, weight]) => ({
    family,
    weight,
    count: countOf(postings, family),
  })).sort((a, b) => a.count - b.count);
}

/**
 * Up to where each family's list is counted. Of heavy variants so much is asked in common that the frequent families
 * alone cannot give it: there they need not be counted for a variant to be noticed.
 */
function endsOf(
  families: readonly QueryFamily[],
  { wordWeight, count }: VariantColumns,
  reach: Reach,
  from: number,
  to: number,
): readonly number[] {
  const ends: number[] = [];
  let rest = 0;
  for (const { weight, count: length } of [...families].reverse()) {
    rest += weight;
    const isRare = length * 8 <= count;
    const needed = firstNotBelow(wordWeight, reach.heaviestWith(rest) + 1);
    ends.unshift(isRare ? to : Math.max(from, Math.min(to, needed)));
  }
  return ends;
}

/** The weight of the families that were not counted as far as this variant. */
function uncounted(
  families: readonly QueryFamily[],
  ends: readonly number[],
  variant: number,
): number {
  let weight = 0;
  for (let place = families.length - 1; place >= 0; place--) {
    if ((ends[place] ?? 0) <= variant) weight += families[place]?.weight ?? 0;
  }
  return weight;
}

function prepare(scratch: Scratch, count: number, families: readonly QueryFamily[]): void {
  if (scratch.shared.length < count) scratch.shared = new Uint16Array(count);
  if (scratch.touched.length < count) scratch.touched = new Uint32Array(count);
  const longest = families.at(-1)?.count ?? 0;
  if (scratch.list.length < longest) scratch.list = new Uint32Array(longest);
}

/** The first place of a sorted column whose number is `least` or more. */
function firstNotBelow(sorted: Uint32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
