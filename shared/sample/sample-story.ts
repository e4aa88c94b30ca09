import type { StoryLanguage } from '../model/language-tag.ts';

/** A story that comes with the program, to try it on. Written for Ushtil, in three languages. */
export interface SampleStory {
  readonly slug: string;
  /** The versions to bring in at first; the other columns wait for translation. Never empty. */
  readonly given: readonly StoryLanguage[];
  /**
   * Each version as a newsroom files it: headline, lead with its dateline, body, byline, editor's note;
   * a blank line between paragraphs, one line a paragraph, the same number of paragraphs in each.
   */
  readonly versions: Readonly<Record<StoryLanguage, string>>;
}
