import { languageTagOf, type LanguageTag } from '../../../model/language-tag.ts';
import type { Variant } from '../../../model/translation-unit.ts';
import { failed, succeeded, type Result } from '../../../result.ts';
import { decodeText } from '../../../text/decode-text.ts';
import type { FileUnit, LeftOut, MemoryDocument } from '../memory-format.ts';
import { readTsvCells, type TsvRow } from './tsv-cells.ts';

/** What a column holds: a language's texts, or a fact of the unit. Columns of other names are passed over. */
type Column = { readonly language: LanguageTag } | { readonly fact: FactName } | undefined;

export const factNames = ['origin', 'author', 'created', 'changed'] as const;
type FactName = (typeof factNames)[number];

/**
 * The units of a table whose first row names the languages of its columns. Problems: `file-tsv-languages` where fewer
 * than two are named, or one twice (`line`); those of `decodeText` and `readTsvCells`.
 */
export function readTsv(bytes: Uint8Array): Result<MemoryDocument> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const rows = readTsvCells(decoded.value.text);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  if (header === undefined) return failed({ code: 'file-empty', params: {} });
  const columns = header.cells.map(columnOf);
  const languages = columns.flatMap((column) =>
    column !== undefined && 'language' in column ? [column.language] : [],
  );
  if (languages.length < 2 || new Set(languages).size < languages.length) {
    return failed({ code: 'file-tsv-languages', params: { line: header.line } });
  }
  return succeeded(unitsOf(body, columns));
}

/** A header cell: `ru`, `kk-KZ`, `kaz`; words of more than three letters are no language here. */
function columnOf(cell: string): Column {
  const name = cell.trim();
  const fact = factNames.find((known) => known === name.toLowerCase());
  if (fact !== undefined) return { fact };
  const isTag = /^[a-z]{2,3}(?:[-_]|$)/iu.test(name);
  const language = isTag ? languageTagOf(name) : undefined;
  return language === undefined ? undefined : { language };
}

function unitsOf(rows: readonly TsvRow[], columns: readonly Column[]): MemoryDocument {
  const units: FileUnit[] = [];
  const leftOut: LeftOut[] = [];
  for (const { line, cells } of rows) {
    const variants: Record<LanguageTag, Variant> = {};
    const facts = new Map<FactName, string>();
    for (const [index, column] of columns.entries()) {
      const text = cells[index] ?? '';
      if (column === undefined || text.trim() === '') continue;
      if ('language' in column) variants[column.language] = { text };
      else facts.set(column.fact, text);
    }
    const count = Object.keys(variants).length;
    if (count >= 2) units.push({ variants, ...factsOf(facts) });
    else leftOut.push({ line, code: count === 0 ? 'empty' : 'fewer-than-two-languages' });
  }
  return { units, leftOut };
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
