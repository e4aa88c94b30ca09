import { fit } from './searched-word.ts';
import type { SearchedWord } from './searched-word.ts';
import type { SearchedWords } from './searched-words.ts';

/** More than any number of exact words. */
const togetherRank = 0x10000;

/**
 * How well a text answers a search: -1 where a word or a phrase is missing, else the number of words that stand in it as
 * they were searched, and `togetherRank` more where all stand side by side in their order somewhere. The first `length`
 * of `tokens` are numbers of the words' lexicon.
 */
export function rankOf(tokens: Uint32Array, length: number, searched: SearchedWords): number {
  const { words, phrases } = searched;
  let exact = 0;
  for (const word of words) {
    const best = bestFit(tokens, length, word);
    if (best === fit.none) return -1;
    if (best === fit.exact) exact += 1;
  }
  if (words.length === 1) return togetherRank + exact;
  for (const phrase of phrases) if (!isRun(tokens, length, phrase)) return -1;
  const isTogether = phrases[0]?.length === words.length || isRun(tokens, length, words);
  return exact + (isTogether ? togetherRank : 0);
}

/** The rank that no text exceeds. */
export function highestRank({ words }: SearchedWords): number {
  return togetherRank + words.length;
}

/** The places of the tokens that answer a search, rising; none where it is not answered. */
export function placesIn(tokens: Uint32Array, searched: SearchedWords): readonly number[] {
  const { length } = tokens;
  if (searched.words.length === 0 || rankOf(tokens, length, searched) < 0) return [];
  const places = new Set<number>();
  for (const group of [...searched.single.map((word) => [word]), ...searched.phrases]) {
    for (let start = 0; start + group.length <= length; start++) {
      if (isRunAt(tokens, group, start)) group.forEach((_, step) => places.add(start + step));
    }
  }
  return [...places].sort((a, b) => a - b);
}

function bestFit(tokens: Uint32Array, length: number, word: SearchedWord): number {
  let best = 0;
  for (let place = 0; place < length; place++) {
    const found = word.fitOf(tokens[place] ?? 0);
    if (found === fit.exact) return found;
    if (found > best) best = found;
  }
  return best;
}

function isRun(tokens: Uint32Array, length: number, words: readonly SearchedWord[]): boolean {
  for (let start = 0; start + words.length <= length; start++) {
    if (isRunAt(tokens, words, start)) return true;
  }
  return false;
}

function isRunAt(tokens: Uint32Array, words: readonly SearchedWord[], start: number): boolean {
  let place = start;
  for (const word of words) {
    if (word.fitOf(tokens[place] ?? 0) === fit.none) return false;
    place += 1;
  }
  return true;
}
