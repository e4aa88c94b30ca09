import type { ConcordanceQuery } from '../../model/concordance.ts';
import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { comparedTokens } from '../analysed-segment.ts';
import type { Part } from '../index/part.ts';
import { countOf, readPostings } from '../index/postings.ts';
import type { Side } from '../index/side.ts';
import { readTokens } from '../index/variant-columns.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { isOtherScript } from '../other-script.ts';
import { searchedWords, wordsIn } from './searched-words.ts';
import type { SearchedWord } from './searched-words.ts';

/** A variant that holds the words. */
export interface WordHit {
  readonly part: Part;
  readonly unit: number;
  readonly language: LanguageTag;
  readonly isTogether: boolean;
  readonly exact: number;
}

/** Reports every variant that holds all words, in the order of the index, and gives their number; what is gone is none. */
export function findWords(
  index: MemoryIndex,
  query: Pick<ConcordanceQuery, 'text' | 'language' | 'memoryIds'>,
  found: (hit: WordHit) => void,
): number {
  let total = 0;
  for (const id of query.memoryIds ?? index.memoryIds) {
    for (const part of index.partsOf(id)) {
      for (const [language, side] of part.sides) {
        const isAsked =
          query.language === undefined ||
          isSameLanguage(query.language, language) ||
          isOtherScript(query.language, language);
        if (isAsked) total += reportHits(part, language, side, query.text, found);
      }
    }
  }
  return total;
}

function reportHits(
  part: Part,
  language: LanguageTag,
  side: Side,
  text: string,
  report: (hit: WordHit) => void,
): number {
  const words = searchedWords(text, language, side.lexicon);
  if (words.length === 0) return 0;
  const columns = side.columns();
  const tokens = new Uint32Array(comparedTokens);
  let total = 0;
  for (const variant of candidates(side, words)) {
    const unit = columns.unitOf[variant] ?? 0;
    if (part.units.isGone(unit)) continue;
    const length = readTokens(columns, variant, tokens);
    const found = wordsIn(tokens.subarray(0, length), words);
    if (found === undefined) continue;
    total++;
    report({ part, unit, language, ...found });
  }
  return total;
}

/** Variants that have a word of every family, rising. */
function candidates(side: Side, words: readonly SearchedWord[]): Uint32Array {
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
