import { scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { normalised } from '../../text/normal-form.ts';
import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import { scoredTokens } from '../scored-tokens.ts';

/** How a token answers a searched word: not at all, as another form of it or a longer word that begins so, as it is. */
export const fit = { none: 0, form: 1, exact: 2 } as const;

/** One word that is searched, in the numbers of a lexicon. */
export interface SearchedWord {
  /** The family whose variants may hold it. */
  readonly family: number;
  /** The group that it must stand in without a gap, in order: the quotation it was written in; -1 for none. */
  readonly phrase: number;
  /** One of `fit`. */
  fitOf(token: number): number;
}

/** The words of a search; what stands in quotation marks belongs together. Marks are not searched. */
export function searchedWords(
  text: string,
  language: LanguageTag,
  lexicon: Lexicon,
): readonly SearchedWord[] {
  const words: SearchedWord[] = [];
  let phrase = -1;
  let phrases = 0;
  for (const token of scoredTokens(normalised(scoringTextOf(text, language)))) {
    if (token.kind === 'punctuation') {
      if (!/["«»“”„]/u.test(token.text)) continue;
      phrase = phrase === -1 ? phrases++ : -1;
    } else {
      words.push(searchedWord(token, phrase, lexicon));
    }
  }
  return words;
}

function searchedWord(token: Token, phrase: number, lexicon: Lexicon): SearchedWord {
  const id = lexicon.idOf(token);
  const form = lexicon.formOf(id);
  const formText = lexicon.textOf(form);
  const isContent = lexicon.isContent(id);
  /** By token: its fit plus 1, 0 where nobody has asked yet. */
  const known = new Uint8Array(lexicon.size + 1);

  function compared(other: number): number {
    if (lexicon.formOf(other) === form) return fit.exact;
    if (!isContent || lexicon.familyOf(other) !== lexicon.familyOf(id)) return fit.none;
    if (lexicon.stemOf(other) === lexicon.stemOf(id)) return fit.form;
    return lexicon.textOf(lexicon.formOf(other)).startsWith(formText) ? fit.form : fit.none;
  }

  return {
    family: lexicon.listOf(id),
    phrase,
    fitOf(other) {
      const before = known[other] ?? 0;
      if (before > 0) return before - 1;
      const answer = compared(other);
      known[other] = answer + 1;
      return answer;
    },
  };
}

/** How well a text answers a search. */
export interface WordsFound {
  /** True where all words stand side by side in their order somewhere. */
  readonly isTogether: boolean;
  /** How many of the words stand in it as they were searched. */
  readonly exact: number;
}

/** Undefined where a word or a phrase is missing; `tokens` are numbers of the words' lexicon. */
export function wordsIn(
  tokens: Uint32Array,
  words: readonly SearchedWord[],
): WordsFound | undefined {
  let exact = 0;
  for (const word of words) {
    let best = 0;
    for (let place = 0; place < tokens.length && best < fit.exact; place++) {
      best = Math.max(best, word.fitOf(tokens[place] ?? 0));
    }
    if (best === fit.none) return undefined;
    if (best === fit.exact) exact++;
  }
  if (words.length === 1) return { isTogether: true, exact };
  for (const group of phrasesOf(words)) if (!isRun(tokens, group)) return undefined;
  return { isTogether: isRun(tokens, words), exact };
}

/** The places of the tokens that answer a search, rising; none where it is not answered. */
export function placesIn(tokens: Uint32Array, words: readonly SearchedWord[]): readonly number[] {
  if (wordsIn(tokens, words) === undefined) return [];
  const places = new Set<number>();
  const groups = [
    ...words.filter(({ phrase }) => phrase < 0).map((word) => [word]),
    ...phrasesOf(words),
  ];
  for (const group of groups) {
    for (let start = 0; start + group.length <= tokens.length; start++) {
      if (isRunAt(tokens, group, start)) group.forEach((_, step) => places.add(start + step));
    }
  }
  return [...places].sort((a, b) => a - b);
}

function phrasesOf(words: readonly SearchedWord[]): readonly (readonly SearchedWord[])[] {
  const phrases = new Set(words.map(({ phrase }) => phrase).filter((phrase) => phrase >= 0));
  return Array.from(phrases, (phrase) => words.filter((word) => word.phrase === phrase));
}

function isRun(tokens: Uint32Array, words: readonly SearchedWord[]): boolean {
  for (let start = 0; start + words.length <= tokens.length; start++) {
    if (isRunAt(tokens, words, start)) return true;
  }
  return false;
}

function isRunAt(tokens: Uint32Array, words: readonly SearchedWord[], start: number): boolean {
  return words.every((word, step) => word.fitOf(tokens[start + step] ?? 0) > fit.none);
}
