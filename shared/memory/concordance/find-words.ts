import type { ConcordanceQuery } from '../../model/concordance.ts';
import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { Token } from '../../text/tokens.ts';
import { comparedTokens } from '../analysed-segment.ts';
import type { Part } from '../index/part.ts';
import { countOf, readPostings } from '../index/postings.ts';
import type { Side } from '../index/side.ts';
import { readTokens } from '../index/variant-columns.ts';
import type { Lexicon } from '../lexicon.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { isOtherScript } from '../other-script.ts';
import { searchedWords } from './searched-words.ts';
import type { SearchedWords } from './searched-words.ts';
import { TokenFilter } from './token-filter.ts';
import { highestRank, rankOf } from './words-in.ts';

const tokensInShortText = 10;
/** No word is a mark. */
const mark: Token = { kind: 'punctuation', text: '.', start: 0, end: 1 };

/** Who is told of the variants of one language of a part that hold all words. */
export interface WordHits {
  /** False for a unit whose rank is of no use even if it is the highest: its text may be left unread. */
  isWanted(unit: number, highestRank: number): boolean;
  /** `rank`: see `rankOf`. */
  found(unit: number, rank: number): void;
}

/**
 * Tells of every variant that holds all words, in the order of the index, and gives their number by language; what is gone
 * is none.
 */
export function findWords(
  index: MemoryIndex,
  query: Pick<ConcordanceQuery, 'text' | 'language' | 'memoryIds'>,
  hitsOf: (part: Part, language: LanguageTag) => WordHits,
): ReadonlyMap<LanguageTag, number> {
  const totals = new Map<LanguageTag, number>();
  for (const id of query.memoryIds ?? index.memoryIds) {
    for (const part of index.partsOf(id)) {
      for (const [language, side] of part.sides) {
        const isAsked =
          query.language === undefined ||
          isSameLanguage(query.language, language) ||
          isOtherScript(query.language, language);
        if (!isAsked) continue;
        const searched = searchedWords(query.text, language, side.lexicon);
        if (searched.words.length === 0) continue;
        const total = tellHits(part, side, searched, hitsOf(part, language));
        totals.set(language, (totals.get(language) ?? 0) + total);
      }
    }
  }
  return totals;
}

function tellHits(part: Part, side: Side, searched: SearchedWords, hits: WordHits): number {
  const { units } = part;
  const { words, phrases } = searched;
  const columns = side.columns();
  const highest = highestRank(searched);
  const isListed =
    side.postings !== undefined && phrases.length === 0 && words.every((word) => word.isListed);
  const tokens = new Uint32Array(2 * comparedTokens);
  const found = candidates(side, searched);
  const filter =
    found.length * tokensInShortText > side.lexicon.size
      ? filterOf(searched, side.lexicon)
      : undefined;
  let total = 0;
  for (const variant of found) {
    const unit = columns.unitOf[variant] ?? 0;
    if (units.isGone(unit)) continue;
    if (isListed) {
      // What is listed need not be read to be counted: `the` stands in every third English text.
      total += 1;
      if (!hits.isWanted(unit, highest)) continue;
      if (words.length === 1) {
        hits.found(unit, highest);
        continue;
      }
    }
    const length =
      filter === undefined
        ? readTokens(columns, variant, tokens)
        : filter.read(columns, variant, tokens);
    const rank = rankOf(tokens, length, searched);
    if (rank < 0) continue;
    if (!isListed) total += 1;
    hits.found(unit, rank);
  }
  return total;
}

/** Made by a look at every token there is: it pays where more than that would have to be read. */
function filterOf({ words }: SearchedWords, lexicon: Lexicon): TokenFilter {
  const filter = new TokenFilter(lexicon.idOf(mark));
  for (const word of words) for (const token of word.answers()) filter.add(token);
  return filter;
}

/** Variants that have a word of every family, rising. */
function candidates(side: Side, { words }: SearchedWords): Uint32Array {
  const { postings } = side;
  const { count } = side.columns();
  if (postings === undefined) return Uint32Array.from({ length: count }, (_, variant) => variant);
  const families = [...new Set(words.map(({ family }) => family))].sort(
    (a, b) => countOf(postings, a) - countOf(postings, b),
  );
  let kept: Uint32Array | undefined;
  for (const family of families) {
    const list = new Uint32Array(countOf(postings, family));
    const read = list.subarray(0, readPostings(postings, family, 0, count, list));
    kept = kept === undefined ? read : inBoth(kept, read);
  }
  return kept ?? new Uint32Array(0);
}

function inBoth(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(a.length, b.length));
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) {
      both[count] = x;
      count += 1;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return both.subarray(0, count);
}
