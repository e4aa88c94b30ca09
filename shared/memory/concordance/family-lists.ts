import type { Token } from '../../text/tokens.ts';
import { comparedTokens } from '../analysed-segment.ts';
import { countOf, readPostings } from '../index/postings.ts';
import type { Postings } from '../index/postings.ts';
import type { Side } from '../index/side.ts';
import { readTokens } from '../index/variant-columns.ts';

/** The variants of a side that have a word of a family, or some of them. */
export class FamilyLists {
  readonly #side: Side;
  /** By word. */
  readonly #families = new Map<string, number>();
  /** Of a side without postings, which is short; made when it is first asked. */
  #read: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(side: Side) {
    this.#side = side;
  }

  /** How many variants have a word of this one's family; those that are gone still count. */
  countWith(word: Token): number {
    const { postings } = this.#side;
    const family = this.#familyOf(word);
    return postings === undefined ? this.#listOf(family).length : countOf(postings, family);
  }

  /** Up to `most` of them, spread evenly from the shortest texts to the longest. */
  someWith(word: Token, most: number): readonly number[] {
    const { postings } = this.#side;
    const family = this.#familyOf(word);
    if (postings === undefined) return spread(this.#listOf(family), most);
    return firstOfBlocks(postings, family, most) ?? spread(wholeList(postings, family), most);
  }

  #familyOf(word: Token): number {
    const known = this.#families.get(word.text);
    if (known !== undefined) return known;
    const { lexicon } = this.#side;
    const family = lexicon.familyOf(lexicon.idOf(word));
    this.#families.set(word.text, family);
    return family;
  }

  #listOf(family: number): readonly number[] {
    this.#read ??= listsOf(this.#side);
    return this.#read.get(family) ?? [];
  }
}

/** What stands unpacked in a long list; undefined for a list of fewer blocks. */
function firstOfBlocks(
  { firstBlock, blockFirst }: Postings,
  family: number,
  most: number,
): readonly number[] | undefined {
  const [start, end] = [firstBlock[family] ?? 0, firstBlock[family + 1] ?? 0];
  if (end - start < most) return undefined;
  return Array.from(
    { length: most },
    (_, place) => blockFirst[start + placeIn(end - start, place, most)] ?? 0,
  );
}

function wholeList(postings: Postings, family: number): Uint32Array {
  const list = new Uint32Array(countOf(postings, family));
  readPostings(postings, family, 0, Number.MAX_SAFE_INTEGER, list);
  return list;
}

function spread(list: ArrayLike<number>, most: number): readonly number[] {
  const length = Math.min(most, list.length);
  return Array.from({ length }, (_, place) => list[placeIn(list.length, place, length)] ?? 0);
}

function placeIn(all: number, place: number, wanted: number): number {
  return Math.floor(((place + 0.5) * all) / wanted);
}

function listsOf(side: Side): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  const columns = side.columns();
  const tokens = new Uint32Array(comparedTokens);
  for (let variant = 0; variant < columns.count; variant++) {
    const length = readTokens(columns, variant, tokens);
    for (let place = 0; place < length; place++) {
      const family = side.lexicon.familyOf(tokens[place] ?? 0);
      const list = lists.get(family);
      if (list === undefined) lists.set(family, [variant]);
      else if (list.at(-1) !== variant) list.push(variant);
    }
  }
  return lists;
}
