import type { LanguageTag } from './language-tag.ts';
import type { TranslationUnit } from './translation-unit.ts';

/** How a match was found; `pivot` and `assembled` are made by later steps of the same list. */
export type MatchKind = 'context' | 'exact' | 'fuzzy' | 'pivot' | 'assembled';

/** One difference between the segment and the unit's source, in words people use for it. */
export interface MatchReason {
  readonly kind:
    | 'number'
    | 'ending'
    | 'word'
    | 'order'
    | 'punctuation'
    | 'case'
    | 'spelling'
    | 'space'
    | 'functionWord';
  /** The words as they stand in the unit's source; empty where the query adds something. */
  readonly source: string;
  /** The words as they stand in the query; empty where it leaves something out. */
  readonly query: string;
}

/** Points taken off a score for where a match comes from. */
export interface MatchPenalty {
  readonly kind: 'memory' | 'multipleTranslations';
  readonly points: number;
}

/** A run of the unit's source: the same as in the query, changed, only in the source, or only in the query. */
export interface DifferencePart {
  readonly kind: 'same' | 'source' | 'query';
  readonly text: string;
}

/** A unit offered for a segment, into a wanted language. */
export interface Match {
  readonly kind: MatchKind;
  /**
   * 102 and 101: same text and both or one neighbour. 100: same text. 95–99: numbers, punctuation, case,
   * spelling (ё or е) or spaces differ. Below: by words. Penalties are already taken off.
   */
  readonly score: number;
  readonly unit: TranslationUnit;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly source: string;
  readonly target: string;
  readonly reasons: readonly MatchReason[];
  readonly penalties: readonly MatchPenalty[];
  /** The unit's source against the query, word by word, in reading order. */
  readonly differences: readonly DifferencePart[];
}

/** What a memory is asked: a segment in one language, wanted in another. */
export interface MatchQuery {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** The segments beside it in the story; empty at the story's ends, undefined where unknown. */
  readonly before?: string;
  readonly after?: string;
  /** The lowest score wanted, penalties taken off; 60 where not given. */
  readonly threshold?: number;
  /** The largest number of matches wanted; 5 where not given. */
  readonly limit?: number;
  /** Points taken off by id of the memory, 0 to 30; a memory without an entry loses none. */
  readonly penalties?: ReadonlyMap<string, number>;
  /**
   * Id of the row that asks: units that it made (`origin.rowId`) are left out before anything is counted, since
   * a translation is no help to itself.
   */
  readonly exceptRowId?: string;
  /**
   * What the row says in the wanted language now: with it only units that say the same are left out, so that an
   * earlier wording of the row can be fetched back.
   */
  readonly exceptTarget?: string;
}
