import type { LanguageTag } from './language-tag.ts';
import type { ReviewLevel } from './translation-unit.ts';

/** What a list of units shows, and in which order. */
export interface BrowseQuery {
  /** All memories where undefined. */
  readonly memoryIds?: readonly string[];
  /** Words that must stand in one variant, in any inflected form; all units where empty. */
  readonly text: string;
  /** The language that is searched and sorted by; any where undefined. */
  readonly language?: LanguageTag;
  /**
   * `duplicates`: units with equal texts in all their languages. `conflicts`: equal text in one language, different
   * texts in another one. Both stand beside each other in the list, whatever the order.
   */
  readonly kind: 'all' | 'duplicates' | 'conflicts';
  readonly review?: ReviewLevel;
  /** Units without a variant in this language. */
  readonly without?: LanguageTag;
  /** Milliseconds since 1970, UTC: changed at or after, and before. */
  readonly changedFrom?: number;
  readonly changedBefore?: number;
  readonly sort: 'changed' | 'text' | 'length' | 'origin';
  readonly isDescending: boolean;
}

/** The answer to a browse query: a list that is read page by page until the next query or a change. */
export interface BrowseList {
  readonly listId: number;
  readonly count: number;
}

export interface MemoryStatistics {
  readonly units: number;
  /** Number of units by the languages they have, sorted tags joined by `+`: `en+kk+ru`. Most first. */
  readonly byLanguages: readonly Count[];
  /** By the month of the last change, `2026-11`; earliest first, months without units left out. */
  readonly byMonth: readonly Count[];
  /** By story or file, most first, at most fifty. */
  readonly byOrigin: readonly Count[];
  readonly byReview: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly units: number;
}
