import type { Chains } from './chains.ts';
import { forEachPlace, rowAt } from './tube.ts';
import type { Tube } from './tube.ts';

/** Pairs of sentences of two versions that may be each other's translation; entry by entry. */
export interface SentencePairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** From 0 to 1. */
  readonly chances: Float32Array;
}

/** Beads and pairs of less chance than this are not listed. */
const leastOfBead = 0.005;
const leastOfPair = 0.02;

/** The pairs that stand together in the beads of two versions. */
export function sentencePairsOf({ tube, shapes }: Chains, chances: Float32Array): SentencePairs {
  const width = tube.lengths[1];
  const sums = new Map<number, number>();
  forEachPlace(tube, (i, j, _, place) => {
    for (const [order, { counts }] of shapes.entries()) {
      const chance = chances[place * shapes.length + order] ?? 0;
      if (chance < leastOfBead) continue;
      for (let x = i - counts[0]; x < i; x++) {
        for (let y = j - counts[1]; y < j; y++) {
          const key = x * width + y;
          sums.set(key, (sums.get(key) ?? 0) + chance);
        }
      }
    }
  });
  const listed = [...sums].filter(([, chance]) => chance >= leastOfPair);
  return {
    a: Uint32Array.from(listed, ([key]) => Math.floor(key / width)),
    b: Uint32Array.from(listed, ([key]) => key % width),
    chances: Float32Array.from(listed, ([, chance]) => Math.min(1, chance)),
  };
}

/** The chance of every pair by the tube's row, where sentences i and j are at row (i + 1, j + 1). */
export function chancesByRow({ a, b, chances }: SentencePairs, tube: Tube): Float32Array {
  const byRow = new Float32Array(tube.firstK.length);
  for (const [place, i] of a.entries()) {
    const row = rowAt(tube, i + 1, (b[place] ?? 0) + 1);
    if (row !== -1) byRow[row] = chances[place] ?? 0;
  }
  return byRow;
}
