import type { ByLanguage, LanguageTag } from './language-tag.ts';
import type { TextRange } from './match.ts';
import type { TranslationUnit } from './translation-unit.ts';

/** A search for words in the memories: all of them must stand in one variant, in any order, in any inflected form. */
export interface ConcordanceQuery {
  /** Words; what stands in quotation marks must stand together and in this order. */
  readonly text: string;
  /** The language that is searched; any where undefined. */
  readonly language?: LanguageTag;
  /** Memories that are searched; all where undefined. */
  readonly memoryIds?: readonly string[];
  readonly limit: number;
}

export interface ConcordanceHit {
  readonly unit: TranslationUnit;
  /** The variant that holds the words, and where they stand in it, in reading order. */
  readonly language: LanguageTag;
  readonly ranges: readonly TextRange[];
  /** Where the other variants probably say the same; a language that nothing is guessed for has no entry. */
  readonly partners: ByLanguage<readonly TextRange[]>;
}

export interface ConcordanceAnswer {
  /** Best first: words together and in order, then exact forms, then the newest. */
  readonly hits: readonly ConcordanceHit[];
  /** How many variants hold the words in all. */
  readonly total: number;
}
