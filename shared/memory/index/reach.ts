import { highestFuzzy } from '../compare-segments.ts';

/**
 * What a score of `floor` or more asks of a variant, given the query's weights. With C the weight of words in common,
 * W₁ and W₂ the word weights and m₁ and m₂ those of marks: a fuzzy score is ⌊200 (C + min(m₁, m₂)) / (W₁ + W₂ + m₁ + m₂)⌋,
 * greatest for m₂ = m₁; so 200 C ≥ floor (W₁ + W₂) − (200 − 2 floor) m₁. Segments of the same words, which score higher
 * whatever their marks, have C = W₁ = W₂, and meet that, too.
 */
export interface Reach {
  /** Word weights beyond these cannot reach the floor, since C is at most the lesser of W₁ and W₂. */
  readonly lightest: number;
  readonly heaviest: number;
  /** The least C of a variant of this word weight; 0 and below: it may have no word in common. */
  leastCommon(wordWeight: number): number;
  /** The heaviest variant that may reach the floor with at most `common` in common. */
  heaviestWith(common: number): number;
}

export function reachOf(floor: number, wordWeight: number, markWeight: number): Reach {
  // Nothing but the same words scores above the highest fuzzy score.
  if (floor > highestFuzzy) {
    return {
      lightest: wordWeight,
      heaviest: wordWeight,
      leastCommon: () => wordWeight,
      heaviestWith: (common) => (common >= wordWeight ? wordWeight : -1),
    };
  }
  const least = Math.max(1, floor);
  const marks = (200 - 2 * least) * markWeight;
  return {
    lightest: Math.ceil((least * wordWeight - marks) / (200 - least)),
    heaviest: Math.floor(((200 - least) * wordWeight + marks) / least),
    leastCommon: (other) => Math.ceil((least * (wordWeight + other) - marks) / 200),
    heaviestWith: (common) => Math.floor((200 * common + marks) / least - wordWeight),
  };
}
