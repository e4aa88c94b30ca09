import type { Problem } from '../result.ts';
import type { ByLanguage } from '../model/language-tag.ts';
import type { ParagraphKind } from '../model/story.ts';

/** One paragraph of one version, cut into sentences: what the aligner is given. */
export interface VersionParagraph {
  readonly kind: ParagraphKind;
  readonly sentences: readonly string[];
}

/** A row as the aligner finds it: every sentence of every version stands in exactly one row, in its order. */
export interface AlignedRow {
  /** Counted from 0 and never falling. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** Zero or more sentences per language; every language of the story has an entry. */
  readonly cells: ByLanguage<readonly string[]>;
  /** From 0 (a guess) to 1 (certain). */
  readonly confidence: number;
}

/** Versions as rows, with what a person should know before trusting them. */
export interface Alignment {
  readonly rows: readonly AlignedRow[];
  /**
   * `version-empty` {language}; `version-unrelated` {language}: it translates none of the others, and stands apart;
   * `version-partial` {language, percent}: so much of the others it leaves out; `version-mixed` {language, found,
   * percent}: so much of it is in another language, `found`.
   */
  readonly warnings: readonly Problem[];
}
