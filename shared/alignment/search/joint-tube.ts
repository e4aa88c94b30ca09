import { tubeOf } from './tube.ts';
import type { Range, Tube } from './tube.ts';

/**
 * The places of three versions that all three pairs hold for likely. Pairs that contradict one another may leave no
 * way from beginning to end.
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

/** So many sentences more let every way step from one version to the next. */
const room = 2;

/** The places near those that the pairs with the first version hold for likely, whatever the third pair says. */
export function looseTubeOf(ab: Tube, ac: Tube): Tube {
  const lengths = [ab.lengths[0], ab.lengths[1], ac.lengths[1]] as const;
  const near = (tube: Tube, i: number): Range => ({
    first: Math.max(0, (tube.firstJ[i] ?? 0) - room),
    last: Math.min(tube.lengths[1], (tube.lastJ[i] ?? -1) + room),
  });
  return tubeOf(
    lengths,
    (i) => near(ab, i),
    (i) => near(ac, i),
  );
}
