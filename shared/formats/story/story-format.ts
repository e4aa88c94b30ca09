import type { Language } from '../../languages/language.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { ParagraphKind } from '../../model/story.ts';
import type { Result } from '../../result.ts';

/** One paragraph of a version, as a file holds it. */
export interface StoryParagraph {
  readonly kind: ParagraphKind;
  /** Plain text without outer white space. In hard-wrapped plain text it may hold single line ends. */
  readonly text: string;
  /**
   * Where `text` begins: for plain text in the decoded text of the file, for every other format in the
   * paragraphs' texts joined by a line feed. UTF-16 code units.
   */
  readonly start: number;
}

/** A version of a story as a file holds it: nothing is known of other versions. */
export interface StoryDocument {
  readonly paragraphs: readonly StoryParagraph[];
  /** The language that the file itself states (`<html lang>`, `w:lang`), where it does. */
  readonly language?: LanguageTag;
  /** The encoding that was recognised, for formats that have one. */
  readonly encoding?: string;
}

/** A way to store one version of a story. One folder a format, listed in `story-formats.ts`. */
export interface StoryFormat {
  readonly name: string;
  /** Lower case, without the dot; the first is used for new files. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Problems have codes beginning with `file-`, and the place (`line`) where there is one. */
  read(bytes: Uint8Array): Promise<Result<StoryDocument>>;
  write(
    paragraphs: readonly Omit<StoryParagraph, 'start'>[],
    language: Language,
  ): Promise<Uint8Array>;
}
