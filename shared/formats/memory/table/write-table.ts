import { storyLanguages, type LanguageTag } from '../../../model/language-tag.ts';
import type { TranslationUnit } from '../../../model/translation-unit.ts';
import { encodedParts } from '../encoded-parts.ts';
import { orderedLanguages } from '../ordered-languages.ts';
import { ownMark, withApostrophe } from './own-mark.ts';
import { factNames } from './table-columns.ts';

/**
 * A table in UTF-8: a column a language, the story's languages first, then origin, author and dates (ISO 8601), and the
 * mark of a table of our own. Neighbours, codes, notes and ids stay out. `lineOf` writes a row with its line end;
 * `start` stands before all.
 */
export function writeTable(
  units: AsyncIterable<readonly TranslationUnit[]>,
  languages: readonly LanguageTag[],
  lineOf: (cells: readonly string[]) => string,
  start = '',
): AsyncIterable<Uint8Array> {
  // Two columns at least, so that an empty memory can be read again.
  const columns = languages.length === 0 ? storyLanguages : orderedLanguages(languages);
  const header = start + lineOf([...columns, ...factNames, ownMark]);
  const rowOf = ({ variants, origin, author, createdAt, changedAt }: TranslationUnit): string =>
    lineOf(
      [
        ...columns.map((language) => variants[language]?.text ?? ''),
        origin.name,
        author,
        isoDate(createdAt),
        isoDate(changedAt),
        '',
      ].map(withApostrophe),
    );
  return encodedParts(header, units, rowOf, '');
}

function isoDate(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
