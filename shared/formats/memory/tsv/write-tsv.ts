import { storyLanguages, type LanguageTag } from '../../../model/language-tag.ts';
import type { TranslationUnit } from '../../../model/translation-unit.ts';
import { factNames } from './read-tsv.ts';
import { writeTsvCells } from './tsv-cells.ts';

/** A column a language, the story's languages first, then origin, author and dates (ISO 8601). Neighbours and ids stay out. */
export function writeTsv(units: readonly TranslationUnit[]): Uint8Array {
  const languages = languagesOf(units);
  const rows = units.map((unit) => [
    ...languages.map((language) => unit.variants[language]?.text ?? ''),
    unit.origin.name,
    unit.author,
    isoDate(unit.createdAt),
    isoDate(unit.changedAt),
  ]);
  const header = [...languages, ...factNames];
  return new TextEncoder().encode(writeTsvCells([header, ...rows]));
}

function languagesOf(units: readonly TranslationUnit[]): readonly LanguageTag[] {
  const used = new Set(units.flatMap(({ variants }) => Object.keys(variants)));
  const others = [...used].filter(
    (language) => !(storyLanguages as readonly string[]).includes(language),
  );
  // Two columns at least, so that an empty memory can be read again.
  const known = storyLanguages.filter((language) => used.has(language) || units.length === 0);
  return [...known, ...others.sort()];
}

function isoDate(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
