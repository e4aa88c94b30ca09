import type { InlineTag } from './inline-tag.ts';
import type { LanguageTag } from './language-tag.ts';
import type { PenaltyPoints } from './memory.ts';
import type { TranslationUnit } from './translation-unit.ts';

/**
 * How a match was found: `context` 101 and 102, `exact` 100, `fuzzy` below; `pivot` through a third language;
 * `assembled` from parts of several units.
 */
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
    | 'functionWord'
    | 'tag'
    | 'script';
  /** The words as they stand in the unit's source; empty where the query adds something. */
  readonly source: string;
  /** The words as they stand in the query; empty where it leaves something out. */
  readonly query: string;
}

/** Points taken off a score for where a match comes from. */
export interface MatchPenalty {
  readonly kind:
    'memory' | 'multipleTranslations' | 'alignment' | 'unreviewed' | 'age' | 'pivot' | 'script';
  readonly points: number;
}

/** A run of the unit's source: the same as in the query, changed, only in the source, or only in the query. */
export interface DifferencePart {
  readonly kind: 'same' | 'source' | 'query';
  readonly text: string;
}

/** A place in a text, in UTF-16 code units: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One thing that was carried over from the segment into an adapted target. */
export interface Repair {
  readonly kind: 'number' | 'date' | 'time' | 'percent' | 'money' | 'term';
  /** The words as they stand in the unit's target; empty where something was added. */
  readonly before: string;
  /** The words that stand for them now, and where in the adapted target. */
  readonly after: string;
  readonly range: TextRange;
}

/** The target made to fit the segment. The untouched one is the match's `target`. */
export interface Adaptation {
  readonly target: string;
  /** In reading order, never overlapping. */
  readonly repairs: readonly Repair[];
}

/** One step of a pivot: a unit that leads from a text in one language to a text in another. */
export interface PivotStep {
  readonly unitId: string;
  readonly memoryId: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly source: string;
  readonly target: string;
  /** How well this step's source fits what it was asked, 0 to 100. */
  readonly score: number;
}

/** A piece of a segment for which a piece of an earlier translation is known. */
export interface AssembledPart {
  /** Of the segment that asks. */
  readonly range: TextRange;
  /** Empty where nothing covers the piece. */
  readonly target: string;
  readonly unitId: string;
  readonly score: number;
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
  /** Where the target could be made to fit; undefined where there is nothing to change or it cannot be done surely. */
  readonly adapted?: Adaptation;
  /** Pivot: the chain of the best route, first step first. `unit` is the last step's. */
  readonly via?: readonly PivotStep[];
  /** Pivot: how many routes lead to this target; two or more raise the score. */
  readonly routes?: number;
  /** Assembled: the pieces in the segment's order, and the part of its words that they cover, 0 to 1. */
  readonly parts?: readonly AssembledPart[];
  readonly coverage?: number;
}

/** What a memory is asked: a segment in one language, wanted in another. */
export interface MatchQuery {
  readonly text: string;
  /** Codes that stand in the text; none where undefined. */
  readonly tags?: readonly InlineTag[];
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
  /** Points taken off for what a unit is; none where undefined. `now` is the time that ages are counted to. */
  readonly unitPenalties?: PenaltyPoints & { readonly now: number };
  /** Priority by id of the memory, 0 where it has no entry. */
  readonly priorities?: ReadonlyMap<string, number>;
  /** Units that have a text in this language, too, are passed over. */
  readonly lacking?: LanguageTag;
  /** Ids of memories that are not asked. */
  readonly off?: ReadonlySet<string>;
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
