import { languageTagOf } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';

/** A piece of a path: letters or figures that stand together, lower case. */
export interface NamePart {
  readonly text: string;
  /** True in a folder's name. */
  readonly isFolder: boolean;
}

/**
 * The pieces of a path in their order, without the ending: `RU/Talks_2024-05-03.html` → `ru`, `talks`, `20240503`.
 * Dates are one piece whatever their order: `03.05.2024` → `20240503`.
 */
export function namePartsOf(path: string): readonly NamePart[] {
  const names = path.normalize('NFC').toLowerCase().split('/');
  return names.flatMap((name, place) => {
    const isFolder = place < names.length - 1;
    const stem = isFolder ? name : name.replace(/\.[^.]{1,8}$/u, '');
    const pieces = withWholeDates(stem).match(/\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu) ?? [];
    return pieces.map((text) => ({ text, isFolder }));
  });
}

function withWholeDates(name: string): string {
  return name
    .replaceAll(/(?<!\d)(\d{4})[-_. ](\d{2})[-_. ](\d{2})(?!\d)/gu, '$1$2$3')
    .replaceAll(/(?<!\d)(\d{2})[-_. ](\d{2})[-_. ](\d{4})(?!\d)/gu, '$3$2$1');
}

/** The language that a piece of a name names, whoever wrote it; undefined for every other word. */
export function namedLanguage(part: string): LanguageTag | undefined {
  const known = languageWords.get(part);
  if (known !== undefined) return known;
  return part.length === 2 || part.length === 3 ? tagAmongOurs(part) : undefined;
}

function tagAmongOurs(part: string): LanguageTag | undefined {
  if (!/^(?:en|ru|kk|kz|eng|rus|kaz)$/u.test(part)) return undefined;
  return languageTagOf(part);
}

const languageWords: ReadonlyMap<string, LanguageTag> = new Map(
  Object.entries({
    en: ['english', 'англ', 'английский', 'ағыл', 'ағылшын', 'ағылшынша', 'agylshyn'],
    ru: ['russian', 'рус', 'русский', 'орыс', 'орысша', 'orys', 'russkij', 'russkiy'],
    kk: ['kazakh', 'qazaq', 'qaz', 'qazaqsha', 'қаз', 'қазақ', 'қазақша', 'каз', 'казахский'],
  }).flatMap(([language, words]) => words.map((word) => [word, language] as const)),
);
