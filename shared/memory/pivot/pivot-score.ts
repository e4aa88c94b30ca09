import type { MatchPenalty } from '../../model/match.ts';

/** Points that a detour through a third language costs: what was said twice in other words may say something else. */
const detourPoints = 6;
/** Points that it costs where a second route comes to the same words. A chain scores so much less than its first step at best. */
export const leastDetourPoints = 3;

/** No chain scores higher, whatever its steps. */
export const highestPivotScore = 100 - leastDetourPoints;

export interface PivotScore {
  readonly score: number;
  readonly penalty: MatchPenalty;
}

/**
 * The score of a chain: what remains of the first step's likeness after the second's (their product, as of parts of a
 * hundred), less the detour. Two routes that agree cost half; a chain never scores as its weakest step does, let alone 100.
 */
export function pivotScore(first: number, second: number, routes: number): PivotScore {
  const product = Math.floor((Math.min(100, first) * Math.min(100, second)) / 100);
  const points = routes > 1 ? leastDetourPoints : detourPoints;
  return { score: Math.max(0, product - points), penalty: { kind: 'pivot', points } };
}
