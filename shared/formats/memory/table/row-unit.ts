import type { LanguageTag } from '../../../model/language-tag.ts';
import type { Variant } from '../../../model/translation-unit.ts';
import { longestSegment } from '../inline/segment-text.ts';
import type { FileUnit } from '../memory-format.ts';
import { withoutApostrophe } from './own-mark.ts';
import type { FactName, TableColumns } from './table-columns.ts';

/** The unit of a row of a table, or why there is none: a code of `problems:leftOut`. */
export function rowUnit(
  texts: readonly string[],
  { columns, isOwn }: TableColumns,
): FileUnit | string {
  const variants: Record<LanguageTag, Variant> = {};
  const facts = new Map<FactName, string>();
  for (const [index, column] of columns.entries()) {
    const cell = texts[index] ?? '';
    const text = isOwn ? withoutApostrophe(cell) : cell;
    if (column === undefined || text.trim() === '') continue;
    if (text.length > longestSegment) return 'too-long';
    if ('language' in column) variants[column.language] = { text };
    else facts.set(column.fact, text);
  }
  const count = Object.keys(variants).length;
  if (count >= 2) return { variants, ...factsOf(facts) };
  return count === 0 ? 'empty' : 'fewer-than-two-languages';
}

function factsOf(facts: ReadonlyMap<FactName, string>): Omit<FileUnit, 'variants'> {
  const originName = facts.get('origin');
  const author = facts.get('author');
  const createdAt = timeOf(facts.get('created'));
  const changedAt = timeOf(facts.get('changed'));
  return {
    ...(originName === undefined ? {} : { originName }),
    ...(author === undefined ? {} : { author }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
  };
}

/** ISO 8601 as milliseconds since 1970. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
