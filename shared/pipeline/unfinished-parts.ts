import { cellState, isBlank } from '../model/cells.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Row } from '../model/story.ts';

/** What an export in these languages would leave open. */
export interface Unfinished {
  readonly language: LanguageTag;
  /** Rows with text in another language and none in this one. */
  readonly empty: number;
  readonly drafts: number;
}

/**
 * The languages whose version is not confirmed throughout, with how much is open; empty when all is done. Rows
 * that say nothing in any language leave nothing open.
 */
export function unfinishedParts(
  rows: readonly Row[],
  languages: readonly LanguageTag[],
): readonly Unfinished[] {
  const said = rows.filter((row) => !isBlank(row));
  return languages
    .map((language) => ({
      language,
      empty: said.filter((row) => cellState(row, language) === 'empty').length,
      drafts: said.filter((row) => cellState(row, language) === 'draft').length,
    }))
    .filter(({ empty, drafts }) => empty + drafts > 0);
}
