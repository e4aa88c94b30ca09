import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { kazakhToCyrillic } from './kk/latin/kazakh-to-cyrillic.ts';

/**
 * The text as it is compared with others: Kazakh in Latin letters in Cyrillic ones, so that both scripts meet and the
 * same stems are found; every other text as it stands. Two variants that are compared under one `scoringTagOf` must
 * both have come this way.
 */
export function scoringTextOf(text: string, language: LanguageTag): string {
  return isSameLanguage(language, 'kk-Latn') ? kazakhToCyrillic(text) : text;
}

/** The language under whose rules a text of `scoringTextOf` is compared: `kk` for `kk-Latn`, else the tag itself. */
export function scoringTagOf(language: LanguageTag): LanguageTag {
  return isSameLanguage(language, 'kk-Latn') ? 'kk' : language;
}
