import type { ByLanguage, LanguageTag } from './language-tag.ts';
import type { Progress } from './progress.ts';

/** What a paragraph is in a news story. `note` is an author or editor's note; `heading` a crosshead. */
export const paragraphKinds = [
  'headline',
  'heading',
  'dateline',
  'body',
  'quote',
  'listItem',
  'caption',
  'byline',
  'note',
] as const;

export type ParagraphKind = (typeof paragraphKinds)[number];

/** Where one version of a story came from. */
export interface VersionOrigin {
  /** The file's name without its folder, or undefined for pasted text. */
  readonly fileName?: string;
  /** Name of the story format, or `paste`. */
  readonly format: string;
  readonly encoding?: string;
  /** Milliseconds since 1970, UTC. */
  readonly importedAt: number;
}

/** One piece of news in up to three versions that are equals: none is "the source". */
export interface Story {
  readonly id: string;
  /** A short name for lists and file names: from the file's name or the headline. */
  readonly slug: string;
  /** The languages the story runs in, in the order of its columns. */
  readonly languages: readonly LanguageTag[];
  /** The languages whose columns are not shown now. */
  readonly hidden: readonly LanguageTag[];
  /** Versions that came in as text; a language without an entry is being translated here. */
  readonly origins: ByLanguage<VersionOrigin>;
  /** Ids of the story's rows, from headline to byline. */
  readonly rowIds: readonly string[];
  /** How far each version is, told by the rows: kept here so that a list of stories need not read them. */
  readonly progress: ByLanguage<Progress>;
  readonly createdAt: number;
  readonly changedAt: number;
}

/** A cell's way: nothing yet, typed or inserted or imported, and stood by. */
export type CellState = 'empty' | 'draft' | 'confirmed';

/** Where a cell's text came from. */
export type CellSource =
  | { readonly kind: 'imported' }
  | { readonly kind: 'typed' }
  | { readonly kind: 'copied'; readonly from: LanguageTag }
  | { readonly kind: 'match'; readonly unit: string; readonly score: number };

/** A row in one language. */
export interface Cell {
  /** Zero or more sentences, separated by a space. Plain text: never markup. */
  readonly text: string;
  readonly state: CellState;
  readonly source: CellSource;
  /** Who touched it last; empty where nobody gave a name. */
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly changedAt: number;
}

/** One thing said, in every language of the story: mostly a sentence each, at times two against one. */
export interface Row {
  readonly id: string;
  readonly storyId: string;
  /** Counted from 0 and never falling from one row to the next: rows of one paragraph share it. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly cells: ByLanguage<Cell>;
  /** How sure the pairing of its cells is: from 0 (a guess) to 1 (certain, or paired by hand). */
  readonly confidence: number;
  /** Somebody corrected the pairing or said that it is right; false where undefined. */
  readonly isPairedByHand?: boolean;
  /** Its texts are no translations of one another: it makes no unit. False where undefined. */
  readonly isNotParallel?: boolean;
}

/** The cell's text, empty where the row has no cell in that language. */
export function cellText(row: Row, language: LanguageTag): string {
  return row.cells[language]?.text ?? '';
}
