import type { PairedVersions } from './align-pair.ts';
import { weights } from './evidence/weights.ts';
import { tripleShapes } from './search/bead-shapes.ts';
import { chainsOf } from './search/chains.ts';
import type { Chains } from './search/chains.ts';
import { bestChain } from './search/best-chain.ts';
import { jointTubeOf, looseTubeOf } from './search/joint-tube.ts';
import type { Tube } from './search/tube.ts';

/** Some 700 MB of memory are not worth a text that contradicts itself. */
const mostPlaces = 2_000_000;

/**
 * Three versions at once: a row is worth what its three pairs are worth together, so that the third follows where two
 * agree. Only places that the pairs hold for likely are looked at. Undefined for long texts whose pairs contradict one
 * another, as when a text repeats itself.
 */
export function alignTriple(
  ab: PairedVersions,
  ac: PairedVersions,
  bc: PairedVersions,
): Chains | undefined {
  const joint = chainsWithin(jointTubeOf(ab.likely, ac.likely, bc.likely), ab, ac, bc);
  if (bestChain(joint).length > 0) return joint;
  const loose = looseTubeOf(ab.likely, ac.likely);
  if (loose.places > mostPlaces) return undefined;
  const wider = chainsWithin(loose, ab, ac, bc);
  return bestChain(wider).length > 0 ? wider : undefined;
}

function chainsWithin(
  tube: Tube,
  ab: PairedVersions,
  ac: PairedVersions,
  bc: PairedVersions,
): Chains {
  return chainsOf(tube, tripleShapes, (i, j, k, [a, b, c]) => {
    let sum = 0;
    if (a > 0 && b > 0) sum += ab.gain(i, j, a, b);
    if (a > 0 && c > 0) sum += ac.gain(i, k, a, c);
    if (b > 0 && c > 0) sum += bc.gain(j, k, b, c);
    return weights.inTriple * sum;
  });
}
