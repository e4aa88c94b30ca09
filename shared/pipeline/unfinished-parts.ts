import { cellState, isBlank } from '../model/cells.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { CellState, Row } from '../model/story.ts';
import { isNote } from './export-story.ts';

/** What an export in these languages would leave open. */
export interface Unfinished {
  readonly language: LanguageTag;
  /** Numbers, counted from 1, of the rows with text in another language and none in this one. */
  readonly empty: readonly number[];
  readonly drafts: readonly number[];
}

/**
 * The languages whose version is not confirmed throughout, with the rows that are open; empty when all is done. Rows
 * that say nothing in any language leave nothing open, nor do notes to the desk where they are not exported.
 */
export function unfinishedParts(
  rows: readonly Row[],
  languages: readonly LanguageTag[],
  withNotes = true,
): readonly Unfinished[] {
  const open = (language: LanguageTag, state: CellState): readonly number[] =>
    rows.flatMap((row, place) =>
      cellState(row, language) !== state || isBlank(row) || (!withNotes && isNote(row))
        ? []
        : [place + 1],
    );
  return languages
    .map((language) => ({
      language,
      empty: open(language, 'empty'),
      drafts: open(language, 'draft'),
    }))
    .filter(({ empty, drafts }) => empty.length + drafts.length > 0);
}
