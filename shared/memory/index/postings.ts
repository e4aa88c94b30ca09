import type { Lexicon } from '../lexicon.ts';
import { comparedTokens } from '../analysed-segment.ts';
import { GrowingBytes } from './growing-bytes.ts';
import type { VariantColumns } from './variant-columns.ts';
import { readTokens } from './variant-columns.ts';

/** Variants in a block: a list is entered at any block, not only at its beginning. */
const blockSize = 128;

/**
 * For each family of words and numbers the variants that have it, in rising order: the first of every block as it is, then the
 * steps to the next ones, seven bits a byte.
 */
export interface Postings {
  /** By family: where its blocks begin in `blockFirst`; one more than there are families. */
  readonly firstBlock: Uint32Array<ArrayBuffer>;
  /** By family: how many variants have it. */
  readonly counts: Uint32Array<ArrayBuffer>;
  /** By block: its first variant, and where its steps begin in `steps`. */
  readonly blockFirst: Uint32Array<ArrayBuffer>;
  readonly blockStart: Uint32Array<ArrayBuffer>;
  readonly steps: Uint8Array<ArrayBuffer>;
}

/** Variants must be given in the order in which they will be searched. Marks have no postings. */
export function postingsOf(columns: VariantColumns, lexicon: Lexicon): Postings {
  const { count } = columns;
  const families = lexicon.familyCount;
  const counts = new Uint32Array(families);
  const seen = new Uint32Array(families);
  const scratch = new Uint32Array(comparedTokens);

  function eachFamily(variant: number, visit: (family: number) => void): void {
    const length = readTokens(columns, variant, scratch);
    for (let place = 0; place < length; place++) {
      const token = scratch[place] ?? 0;
      if (lexicon.isPunctuation(token)) continue;
      visitOnce(variant, lexicon.familyOf(token), visit);
      if (lexicon.isNumber(token)) visitOnce(variant, lexicon.listOf(token), visit);
    }
  }

  function visitOnce(variant: number, family: number, visit: (family: number) => void): void {
    if (seen[family] === variant + 1) return;
    seen[family] = variant + 1;
    visit(family);
  }

  for (let variant = 0; variant < count; variant++) {
    eachFamily(variant, (family) => {
      counts[family] = (counts[family] ?? 0) + 1;
    });
  }
  seen.fill(0);
  const listStart = new Uint32Array(families + 1);
  for (let family = 0; family < families; family++) {
    listStart[family + 1] = (listStart[family] ?? 0) + (counts[family] ?? 0);
  }
  const lists = new Uint32Array(listStart[families] ?? 0);
  const filled = listStart.slice(0, families);
  for (let variant = 0; variant < count; variant++) {
    eachFamily(variant, (family) => {
      const place = filled[family] ?? 0;
      lists[place] = variant;
      filled[family] = place + 1;
    });
  }
  return packed(lists, listStart, counts);
}

function packed(
  lists: Uint32Array,
  listStart: Uint32Array,
  counts: Uint32Array<ArrayBuffer>,
): Postings {
  const firstBlock = new Uint32Array(counts.length + 1);
  counts.forEach((count, family) => {
    firstBlock[family + 1] = (firstBlock[family] ?? 0) + Math.ceil(count / blockSize);
  });
  const blocks = firstBlock[counts.length] ?? 0;
  const blockFirst = new Uint32Array(blocks);
  const blockStart = new Uint32Array(blocks);
  const steps = new GrowingBytes();
  let block = 0;
  for (let family = 0; family < counts.length; family++) {
    const start = listStart[family] ?? 0;
    const end = listStart[family + 1] ?? 0;
    for (let place = start; place < end; place++) {
      const variant = lists[place] ?? 0;
      if ((place - start) % blockSize === 0) {
        blockFirst[block] = variant;
        blockStart[block] = steps.length;
        block += 1;
      } else {
        steps.pushNumber(variant - (lists[place - 1] ?? 0));
      }
    }
  }
  return { firstBlock, counts, blockFirst, blockStart, steps: steps.view().slice() };
}

/** How many variants have the family, those out of range included. */
export function countOf(postings: Postings, family: number): number {
  return postings.counts[family] ?? 0;
}

/**
 * Writes the variants of a family from `from` up to, not including, `to` into `into`, in rising order; gives their
 * number. `into` must have room for `countOf`.
 */
export function readPostings(
  postings: Postings,
  family: number,
  from: number,
  to: number,
  into: Uint32Array,
): number {
  const { blockFirst, blockStart, firstBlock, steps } = postings;
  const total = countOf(postings, family);
  if (total === 0) return 0;
  const listStart = firstBlock[family] ?? 0;
  const listEnd = firstBlock[family + 1] ?? 0;
  let block = lastBlockNotAfter(blockFirst, listStart, listEnd, from);
  let count = 0;
  for (; block < listEnd; block++) {
    let variant = blockFirst[block] ?? 0;
    if (variant >= to) break;
    let left = Math.min(blockSize, total - (block - listStart) * blockSize);
    let at = blockStart[block] ?? 0;
    for (;;) {
      if (variant >= to) return count;
      if (variant >= from) {
        into[count] = variant;
        count += 1;
      }
      left -= 1;
      if (left === 0) break;
      let byte = steps[at] ?? 0;
      let step = byte & 0x7f;
      at += 1;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = steps[at] ?? 0;
        step |= (byte & 0x7f) << shift;
        at += 1;
      }
      variant += step;
    }
  }
  return count;
}

function lastBlockNotAfter(
  first: Uint32Array,
  start: number,
  end: number,
  variant: number,
): number {
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((first[middle] ?? 0) <= variant) low = middle;
    else high = middle - 1;
  }
  return low;
}
