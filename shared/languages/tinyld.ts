import { detectAll } from 'tinyld';

/** A language that the statistics of letters suggest, with its share of the suggestions, from 0 to 1. */
export interface LanguageGuess {
  /** Two letters (ISO 639-1), or three where there are none. */
  readonly language: string;
  readonly share: number;
}

/** What tinyld makes of a text, likeliest first; empty where it has no idea. The only door to that library. */
export function languageGuesses(text: string): readonly LanguageGuess[] {
  // Its time grows with the square of a word's length: no language has words of a hundred letters.
  const guesses = detectAll(text.replace(/\S{100,}/gu, ' '));
  const total = guesses.reduce((sum, { accuracy }) => sum + accuracy, 0);
  return guesses.map(({ lang, accuracy }) => ({ language: lang, share: accuracy / total }));
}
