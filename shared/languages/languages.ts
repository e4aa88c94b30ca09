import { isSameLanguage, type LanguageTag } from '../model/language-tag.ts';
import { english } from './en/index.ts';
import { kazakh } from './kk/index.ts';
import type { Language } from './language.ts';
import { russian } from './ru/index.ts';

/** Every language that the program knows the rules of. A fourth language is a folder and a line here. */
export const languages: readonly Language[] = [english, russian, kazakh];

/** The language of a tag, its region aside (`en-GB`); undefined for one whose rules are not known (`de`, `kk-Latn`). */
export function languageOf(tag: LanguageTag): Language | undefined {
  return languages.find((language) => isSameLanguage(language.tag, tag));
}
