import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import type { LanguageTag } from '../model/language-tag.ts';

/** What the scorer must know of a language; without `negations` it has none. */
export type ScoringLanguage = Pick<Language, 'stem' | 'functionWords'> &
  Partial<Pick<Language, 'negations'>>;

/**
 * The language of a tag, or for a language the newsroom does not have (memories made elsewhere hold them)
 * one without endings and function words: its words are then compared as they stand.
 */
export function scoringLanguageOf(tag: LanguageTag): ScoringLanguage {
  return languageOf(tag.replace('-Latn', '')) ?? plainLanguage;
}

const plainLanguage: ScoringLanguage = {
  stem: (word) => word.toLowerCase(),
  functionWords: new Set(),
};
