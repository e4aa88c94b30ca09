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

/** Which lists are read to their end although they need not be; whatever is chosen, the answer is the same. */
export interface ListReading {
  /** Lists of at most so many places, */
  readonly shortList: number;
  /** and longer ones for so many places more per candidate. */
  readonly perCandidate: number;
}

/** Measured best at a million units; within a factor of two either way it hardly matters. */
export const usualListReading: ListReading = { shortList: 40_000, perCandidate: 1 };

/** What every search uses anew: made once, since a million places are not cleared for each question. */
export interface Scratch {
  readonly reading: ListReading;
  readonly tokens: Uint32Array;
  /** Weight in common by variant, in tens; 0 between searches. */
  shared: Uint16Array;
  list: Uint32Array;
  touched: Uint32Array;
  /** Numbers of the query's families, by family; those of the last query are listed beside it. */
  slotOf: Uint16Array;
  slotted: readonly number[];
}

export function newScratch(reading: ListReading): Scratch {
  return {
    reading,
    tokens: new Uint32Array(comparedTokens),
    shared: new Uint16Array(0),
    list: new Uint32Array(0),
    touched: new Uint32Array(0),
    slotOf: new Uint16Array(0),
    slotted: [],
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
  const { slotOf, most, left } = familySlots(lexicon, query, scratch);
  const querySum = query.wordWeight + query.markWeight;
  return (variant, wanted) => {
    const segment = segmentAt(columns, variant, scratch.tokens);
    const isSame =
      segment.identity.high === query.identity.high && segment.identity.low === query.identity.low;
    let compared = segment;
    if (!isSame && segment.wordWeight !== query.wordWeight) {
      const { tokens } = segment;
      left.set(most);
      let common = 0;
      let kept = 0;
      for (const token of tokens) {
        const slot = slotOf[lexicon.familyOf(token)] ?? 0;
        if (slot === 0) continue;
        const shared = Math.min(left[slot] ?? 0, lexicon.weightOf(token));
        left[slot] = (left[slot] ?? 0) - shared;
        common += shared;
        tokens[kept] = token;
        kept += 1;
      }
      const sum = segment.wordWeight + segment.markWeight + querySum;
      if (fuzzyScore(common, sum) < wanted.floor()) return;
      // What is left out has nothing in common with any token of the query.
      compared = { ...segment, tokens: tokens.subarray(0, kept) };
    }
    const score = compareSegments(compared, query, lexicon);
    if (score >= wanted.floor()) wanted.found(variant, score);
  };
}

/** The query's families numbered from 1, with what its tokens weigh in each; `slotOf` is by family. */
function familySlots(
  lexicon: Lexicon,
  query: AnalysedSegment,
  scratch: Scratch,
): { readonly slotOf: Uint16Array; readonly most: Uint32Array; readonly left: Uint32Array } {
  if (scratch.slotOf.length < lexicon.familyCount) {
    scratch.slotOf = new Uint16Array(lexicon.familyCount * 2);
  } else {
    for (const family of scratch.slotted) scratch.slotOf[family] = 0;
  }
  const { slotOf } = scratch;
  const slotted: number[] = [];
  const weights: number[] = [0];
  for (const token of query.tokens) {
    const family = lexicon.familyOf(token);
    let slot = slotOf[family] ?? 0;
    if (slot === 0) {
      slotted.push(family);
      slot = slotted.length;
      slotOf[family] = slot;
    }
    weights[slot] = (weights[slot] ?? 0) + lexicon.weightOf(token);
  }
  scratch.slotted = slotted;
  return { slotOf, most: Uint32Array.from(weights), left: new Uint32Array(weights.length) };
}

/**
 * Variants that may reach the floor, by the highest score they may have. Families are counted from the rarest on. From
 * some weight on so much is asked in common that the families still to come cannot give it alone: there a variant that
 * has not been noticed is noticed no more (prefix filter: Bayardo, Ma and Srikant 2007), and long lists are not read.
 */
function candidatesOf(
  columns: VariantColumns,
  postings: Postings,
  lexicon: Lexicon,
  query: AnalysedSegment,
  reach: Reach,
  scratch: Scratch,
): readonly (readonly number[] | undefined)[] {
  const { wordWeight, markWeight } = columns;
  const byBound: number[][] = [];
  const from = firstNotBelow(wordWeight, reach.lightest);
  const to = firstNotBelow(wordWeight, reach.heaviest + 1);
  if (from >= to) return byBound;
  const families = familiesOf(query, lexicon, postings);
  prepare(scratch, columns.count, families);
  const { shared, list, touched, reading } = scratch;
  let count = 0;
  let rest = families.reduce((sum, { weight }) => sum + weight, 0);
  /** Lists that were read only up to some variant: from there on their weight may be missing. */
  const unread: { readonly end: number; readonly weight: number }[] = [];
  for (const { family, weight, count: inAll } of families) {
    const noticing = Math.min(to, firstNotBelow(wordWeight, reach.heaviestWith(rest) + 1));
    const isShort = inAll <= reading.shortList + count * reading.perCandidate;
    const end = isShort ? to : Math.max(from, noticing);
    if (end < to) unread.push({ end, weight });
    const length = readPostings(postings, family, from, end, list);
    const tens = weight / 10;
    for (let at = 0; at < length; at++) {
      const variant = list[at] ?? 0;
      const before = shared[variant] ?? 0;
      if (before === 0) {
        if (variant >= noticing) continue;
        touched[count] = variant;
        count += 1;
      }
      shared[variant] = before + tens;
    }
    rest -= weight;
  }
  const sum = query.wordWeight + query.markWeight;
  const mostUnread = unread.reduce((most, { weight }) => most + weight, 0);
  const leastOfAll = reach.leastCommon(wordWeight[from] ?? 0) - mostUnread;
  function consider(variant: number, counted: number): void {
    if (counted < leastOfAll) return;
    const weight = wordWeight[variant] ?? 0;
    let common = counted;
    for (const list of unread) if (variant >= list.end) common += list.weight;
    common = Math.min(common, weight, query.wordWeight);
    if (common < reach.leastCommon(weight)) return;
    const marks = (markWeight[variant] ?? 0) % cutMark;
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
  const open = firstNotBelow(wordWeight, reach.heaviestWith(0) + 1);
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
