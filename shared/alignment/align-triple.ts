import type { PairedVersions } from './align-pair.ts';
import { weights } from './evidence/weights.ts';
import { tripleShapes } from './search/bead-shapes.ts';
import { chainsOf } from './search/chains.ts';
import type { Chains } from './search/chains.ts';
import { jointTubeOf } from './search/joint-tube.ts';

/**
 * Three versions at once: a row is worth what its three pairs are worth together, so that the third follows where two
 * agree. Only places that the pairs hold for likely are looked at.
 */
export function alignTriple(ab: PairedVersions, ac: PairedVersions, bc: PairedVersions): Chains {
  const tube = jointTubeOf(ab.likely, ac.likely, bc.likely);
  return chainsOf(tube, tripleShapes, (i, j, k, [a, b, c]) => {
    let sum = 0;
    if (a > 0 && b > 0) sum += ab.gain(i, j, a, b);
    if (a > 0 && c > 0) sum += ac.gain(i, k, a, c);
    if (b > 0 && c > 0) sum += bc.gain(j, k, b, c);
    return a > 0 && b > 0 && c > 0 ? weights.inTriple * sum : sum;
  });
}
