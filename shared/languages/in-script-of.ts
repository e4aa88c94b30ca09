import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { kazakhToCyrillic } from './kk/latin/kazakh-to-cyrillic.ts';
import { kazakhToLatin } from './kk/latin/kazakh-to-latin.ts';

/**
 * A text in the script of another tag of the same language: Kazakh from Cyrillic to Latin letters or back. Undefined
 * where the two tags are not one language in two scripts that can be converted.
 */
export function inScriptOf(text: string, from: LanguageTag, to: LanguageTag): string | undefined {
  if (isSameLanguage(from, 'kk') && isSameLanguage(to, 'kk-Latn')) return kazakhToLatin(text);
  if (isSameLanguage(from, 'kk-Latn') && isSameLanguage(to, 'kk')) return kazakhToCyrillic(text);
  return undefined;
}
