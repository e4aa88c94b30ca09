import {
  isKnownLanguage,
  languageTagOf,
  storyLanguages,
  type LanguageTag,
} from '../../../model/language-tag.ts';
import { failed, succeeded, type Result } from '../../../result.ts';
import { ownMark } from './own-mark.ts';

/** What a column holds: a language's texts, or a fact of the unit. Columns of other names are passed over. */
export type Column = { readonly language: LanguageTag } | { readonly fact: FactName } | undefined;

export const factNames = ['origin', 'author', 'created', 'changed'] as const;
export type FactName = (typeof factNames)[number];

/** The columns of a table, in their order. */
export interface TableColumns {
  readonly columns: readonly Column[];
  /** Written by this program. */
  readonly isOwn: boolean;
}

/**
 * What the headings of a table name. `line` is the header's. Problem: `file-table-languages` (`line`) where fewer than
 * two languages are named, or one twice.
 */
export function tableColumns(headings: readonly string[], line: number): Result<TableColumns> {
  const names = headings.map((heading) => heading.trim());
  const isOwn = names.includes(ownMark);
  const columns = names.map((name) => columnOf(name, isOwn));
  const languages = columns.flatMap((column) =>
    column !== undefined && 'language' in column ? [column.language] : [],
  );
  if (languages.length < 2 || new Set(languages).size < languages.length) {
    return failed({ code: 'file-table-languages', params: { line } });
  }
  return succeeded({ columns, isOwn });
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
