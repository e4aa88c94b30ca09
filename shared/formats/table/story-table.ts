import type { ByLanguage, LanguageTag } from '../../model/language-tag.ts';
import type { ParagraphKind } from '../../model/story.ts';

/** A row of the whole story as a table. */
export interface StoryTableRow {
  readonly kind: ParagraphKind;
  /** Counted from 0; rows of one paragraph share it. */
  readonly paragraph: number;
  /** Plain text per language; a language without an entry has an empty cell. */
  readonly cells: ByLanguage<string>;
}

/** The whole story as a table: a column a language, in the order given. */
export interface StoryTable {
  readonly title: string;
  readonly columns: readonly { readonly language: LanguageTag; readonly heading: string }[];
  readonly rows: readonly StoryTableRow[];
}

/** True for what is set in bold. */
export function isHeading(row: StoryTableRow): boolean {
  return row.kind === 'headline' || row.kind === 'heading';
}
