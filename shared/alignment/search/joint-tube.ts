import { tubeOf } from './tube.ts';
import type { Range, Tube } from './tube.ts';

/**
 * The places of three versions that all three pairs hold for likely. Where they contradict one another, the pairs
 * with the first version count, so that there is always a way from beginning to end.
 */
export function jointTubeOf(ab: Tube, ac: Tube, bc: Tube): Tube {
  const lengths = [ab.lengths[0], ab.lengths[1], ac.lengths[1]] as const;
  const ranges = (tube: Tube, i: number): Range => ({
    first: tube.firstJ[i] ?? 0,
    last: tube.lastJ[i] ?? -1,
  });
  return tubeOf(
    lengths,
    (i) => ranges(ab, i),
    (i, j) => {
      const [byA, byB] = [ranges(ac, i), ranges(bc, j)];
      const [first, last] = [Math.max(byA.first, byB.first), Math.min(byA.last, byB.last)];
      return first <= last
        ? { first, last }
        : { first: Math.min(byA.first, byB.last), last: Math.max(byA.last, byB.first) };
    },
  );
}
