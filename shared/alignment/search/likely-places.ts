import type { Chains } from './chains.ts';
import { flatTubeOf, forEachPlace } from './tube.ts';
import type { Tube } from './tube.ts';

/** A place that fewer ways than this go through is not looked at again. */
const leastChance = 1e-4;

/** The places of a flat tube that have some chance, and what lies between them: a staircase from begin to end. */
export function likelyPlaces({ tube, shapes }: Chains, chances: Float32Array): Tube {
  const [lengthA, lengthB] = tube.lengths;
  const first = new Int32Array(lengthA + 1).fill(lengthB);
  const last = new Int32Array(lengthA + 1);
  first[0] = 0;
  forEachPlace(tube, (i, j, _, place) => {
    let chance = 0;
    for (let order = 0; order < shapes.length; order++) {
      chance += chances[place * shapes.length + order] ?? 0;
    }
    if (chance < leastChance) return;
    first[i] = Math.min(first[i] ?? 0, j);
    last[i] = Math.max(last[i] ?? 0, j);
  });
  // Rows without a likely place, inside a long bead, take their neighbours' ends.
  for (let i = 1; i <= lengthA; i++) last[i] = Math.max(last[i] ?? 0, last[i - 1] ?? 0);
  for (let i = lengthA - 1; i >= 0; i--) first[i] = Math.min(first[i] ?? 0, first[i + 1] ?? 0);
  return flatTubeOf(lengthA, lengthB, (i) => ({ first: first[i] ?? 0, last: last[i] ?? 0 }));
}
