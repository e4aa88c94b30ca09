import { storyLanguages, type LanguageTag } from '../../../model/language-tag.ts';
import type { TranslationUnit } from '../../../model/translation-unit.ts';
import { joinedBytes } from '../../joined-bytes.ts';
import { factNames } from './read-tsv.ts';
import { ownMark, tsvLine } from './tsv-cells.ts';

/**
 * A column a language, the story's languages first, then origin, author and dates (ISO 8601), and the mark of a table
 * of our own. Neighbours and ids stay out.
 */
export function writeTsv(units: readonly TranslationUnit[]): Uint8Array {
  return joinedBytes(linesOf(units));
}

function* linesOf(units: readonly TranslationUnit[]): Iterable<string> {
  const languages = languagesOf(units);
  yield tsvLine([...languages, ...factNames, ownMark]);
  for (const unit of units) {
    yield tsvLine([
      ...languages.map((language) => unit.variants[language]?.text ?? ''),
      unit.origin.name,
      unit.author,
      isoDate(unit.createdAt),
      isoDate(unit.changedAt),
      '',
    ]);
  }
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
