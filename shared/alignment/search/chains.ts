import type { BeadShape } from './bead-shapes.ts';
import { forEachPlace, placeAt } from './tube.ts';
import type { Tube } from './tube.ts';

/** All ways through a tube, row after row, with what each row is worth. An entry is a place and a shape. */
export interface Chains {
  readonly tube: Tube;
  readonly shapes: readonly BeadShape[];
  /** By entry (place × shapes + shape): the log-odds of the row that ends there; minus infinity where there is none. */
  readonly odds: Float32Array;
  /** By entry: the place where that row begins, -1 where there is none. */
  readonly before: Int32Array;
}

/** The log-odds that the sentences before (i, j, k), as many of each version as given, are one row. */
export type RowOdds = (i: number, j: number, k: number, counts: BeadShape['counts']) => number;

export function chainsOf(tube: Tube, shapes: readonly BeadShape[], oddsOf: RowOdds): Chains {
  const odds = new Float32Array(tube.places * shapes.length).fill(-Infinity);
  const before = new Int32Array(tube.places * shapes.length).fill(-1);
  let entry = 0;
  forEachPlace(tube, (i, j, k) => {
    for (const { counts, prior } of shapes) {
      const from = placeAt(tube, i - counts[0], j - counts[1], k - counts[2]);
      if (from !== -1) {
        before[entry] = from;
        odds[entry] = prior + oddsOf(i, j, k, counts);
      }
      entry++;
    }
  });
  return { tube, shapes, odds, before };
}
