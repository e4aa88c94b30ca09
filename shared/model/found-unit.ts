import type { LanguageTag } from './language-tag.ts';
import type { MatchPenalty } from './match.ts';

/** What the index knows of a match without reading the unit. */
export interface FoundUnit {
  readonly unitId: string;
  readonly memoryId: string;
  /** The tags under which the unit keeps the two texts. */
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** 0 to 102: neighbours counted, penalties not taken off. */
  readonly raw: number;
  /** Penalties taken off, never below 0. */
  readonly score: number;
  readonly penalties: readonly MatchPenalty[];
}
