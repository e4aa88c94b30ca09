import { scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { normalised } from '../../text/normal-form.ts';
import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import { scoredTokens } from '../scored-tokens.ts';

/** One word that is searched, in the numbers of a lexicon. */
export interface SearchedWord {
  readonly id: number;
  readonly family: number;
  /** The group that it must stand in without a gap, in order: the quotation it was written in; -1 for none. */
  readonly phrase: number;
  /** True for a token that is this word: the same form, another form of it, or a longer word that begins so. */
  fits(token: number): boolean;
  /** True for a token of the same form. */
  isExact(token: number): boolean;
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
  const known = new Map<number, boolean>();

  function isFit(other: number): boolean {
    if (lexicon.formOf(other) === form) return true;
    if (!isContent || lexicon.familyOf(other) !== lexicon.familyOf(id)) return false;
    if (lexicon.stemOf(other) === lexicon.stemOf(id)) return true;
    return lexicon.textOf(lexicon.formOf(other)).startsWith(formText);
  }

  return {
    id,
    family: lexicon.familyOf(id),
    phrase,
    isExact: (other) => lexicon.formOf(other) === form,
    fits(other) {
      const before = known.get(other);
      if (before !== undefined) return before;
      const fit = isFit(other);
      known.set(other, fit);
      return fit;
    },
  };
}

/** How well a text answers a search; undefined where a word or a phrase is missing. */
export interface WordsFound {
  /** Places of tokens, rising. */
  readonly places: readonly number[];
  readonly isTogether: boolean;
  readonly exact: number;
}

/** `tokens` are numbers of the same lexicon. Of several places of a word all are given. */
export function wordsIn(
  tokens: ArrayLike<number>,
  words: readonly SearchedWord[],
): WordsFound | undefined {
  const places = new Set<number>();
  let exact = 0;
  for (const [at, word] of words.entries()) {
    if (word.phrase >= 0 && words[at - 1]?.phrase === word.phrase) continue;
    const group = word.phrase < 0 ? [word] : words.filter(({ phrase }) => phrase === word.phrase);
    let isFound = false;
    for (let start = 0; start + group.length <= tokens.length; start++) {
      if (!group.every((one, step) => one.fits(tokens[start + step] ?? -1))) continue;
      isFound = true;
      group.forEach((one, step) => {
        places.add(start + step);
        if (one.isExact(tokens[start + step] ?? -1)) exact++;
      });
    }
    if (!isFound) return undefined;
  }
  return {
    places: [...places].sort((a, b) => a - b),
    isTogether: isRun(tokens, words),
    exact: Math.min(exact, words.length),
  };
}

/** True where all words stand side by side in their order somewhere. */
function isRun(tokens: ArrayLike<number>, words: readonly SearchedWord[]): boolean {
  for (let start = 0; start + words.length <= tokens.length; start++) {
    if (words.every((word, step) => word.fits(tokens[start + step] ?? -1))) return true;
  }
  return false;
}
