import { scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { normalised } from '../../text/normal-form.ts';
import type { Lexicon } from '../lexicon.ts';
import { scoredTokens } from '../scored-tokens.ts';
import { SearchedWord } from './searched-word.ts';

/** The words of a search in the numbers of a lexicon. */
export interface SearchedWords {
  readonly words: readonly SearchedWord[];
  /** Those of them that must stand without a gap, in this order: what was written in quotation marks. */
  readonly phrases: readonly (readonly SearchedWord[])[];
  /** Those that may stand anywhere. */
  readonly single: readonly SearchedWord[];
}

/** The words of a search; what stands in quotation marks belongs together. Marks are not searched. */
export function searchedWords(
  text: string,
  language: LanguageTag,
  lexicon: Lexicon,
): SearchedWords {
  const single: SearchedWord[] = [];
  const words: SearchedWord[] = [];
  const phrases: SearchedWord[][] = [];
  let phrase: SearchedWord[] | undefined;
  for (const token of scoredTokens(normalised(scoringTextOf(text, language)))) {
    if (token.kind !== 'punctuation') {
      const word = new SearchedWord(token, lexicon);
      words.push(word);
      (phrase ?? single).push(word);
    } else if (/["«»“”„]/u.test(token.text)) {
      if (phrase === undefined) phrases.push((phrase = []));
      else phrase = undefined;
    }
  }
  return { words, single, phrases: phrases.filter(({ length }) => length > 0) };
}
