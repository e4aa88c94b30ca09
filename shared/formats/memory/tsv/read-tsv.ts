import {
  isKnownLanguage,
  languageTagOf,
  storyLanguages,
  type LanguageTag,
} from '../../../model/language-tag.ts';
import type { Variant } from '../../../model/translation-unit.ts';
import { failed, succeeded, type Result } from '../../../result.ts';
import { decodeText } from '../../../text/decode-text.ts';
import type { FileUnit } from '../memory-format.ts';
import type { WholeDocument } from '../whole-bytes-format.ts';
import { textsOfRows, type TextRow } from './quoted-cells.ts';
import { isOwnMark, ownMark, readTsvCells, withoutApostrophe } from './tsv-cells.ts';

/** What a column holds: a language's texts, or a fact of the unit. Columns of other names are passed over. */
type Column = { readonly language: LanguageTag } | { readonly fact: FactName } | undefined;

export const factNames = ['origin', 'author', 'created', 'changed'] as const;
type FactName = (typeof factNames)[number];

/**
 * The units of a table whose first row names the languages of its columns. Problems: `file-tsv-languages` where fewer
 * than two are named, or one twice (`line`); those of `decodeText` and `readTsvCells`.
 */
export function readTsv(bytes: Uint8Array): Result<WholeDocument> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const read = readTsvCells(decoded.value.text);
  if (!read.ok) return read;
  const [header, ...body] = textsOfRows(read.value);
  if (header === undefined) return failed({ code: 'file-empty', params: {} });
  const isOwn = read.value[0]?.cells.some(isOwnMark) ?? false;
  const columns = header.texts.map((heading) => columnOf(heading.trim(), isOwn));
  const languages = columns.flatMap((column) =>
    column !== undefined && 'language' in column ? [column.language] : [],
  );
  if (languages.length < 2 || new Set(languages).size < languages.length) {
    return failed({ code: 'file-tsv-languages', params: { line: header.line } });
  }
  return succeeded(unitsOf(body, columns, isOwn ? withoutApostrophe : (text) => text));
}

/** In a table of our own every other heading is a language's tag; elsewhere many words look like one. */
function columnOf(name: string, isOwn: boolean): Column {
  const fact = factNames.find((known) => known === name.toLowerCase());
  if (fact !== undefined) return { fact };
  const isLanguage = isOwn ? name !== ownMark : isPlainlyLanguage(name);
  const language = isLanguage ? languageTagOf(name) : undefined;
  return language === undefined ? undefined : { language };
}

/**
 * True for `en`, `rus`, `kk_KZ` – the story's languages in any form – and for others where the tag names a region or a
 * script: `de-DE`, `uz-Latn`. Not for `id` and `no`, which are languages, but mostly mean something else.
 */
function isPlainlyLanguage(heading: string): boolean {
  const tag = languageTagOf(heading);
  if (tag === undefined || !isKnownLanguage(tag)) return false;
  const { language, region, script } = new Intl.Locale(tag);
  const isOfStory = (storyLanguages as readonly string[]).includes(language);
  return isOfStory || region !== undefined || script !== undefined;
}

function unitsOf(
  rows: readonly TextRow[],
  columns: readonly Column[],
  textOf: (cell: string) => string,
): WholeDocument {
  const units: FileUnit[] = [];
  const leftOut: WholeDocument['leftOut'][number][] = [];
  for (const { line, texts } of rows) {
    const variants: Record<LanguageTag, Variant> = {};
    const facts = new Map<FactName, string>();
    for (const [index, column] of columns.entries()) {
      const text = textOf(texts[index] ?? '');
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
