import type { Chains } from './chains.ts';

/** The chance of every row given all ways (forward and backward sums): by entry, from 0 to 1. */
export function chancesOf(chains: Chains): Float32Array {
  const { tube, shapes, odds, before } = chains;
  const forward = forwardSums(chains);
  const backward = backwardSums(chains);
  const total = forward[tube.places - 1] ?? 0;
  const chances = new Float32Array(odds.length);
  for (let place = 1, entry = shapes.length; place < tube.places; place++) {
    const after = (backward[place] ?? 0) - total;
    for (const end = entry + shapes.length; entry < end; entry++) {
      const from = before[entry] ?? -1;
      if (from !== -1) chances[entry] = Math.exp((forward[from] ?? 0) + (odds[entry] ?? 0) + after);
    }
  }
  return chances;
}

/** By place, the logarithm of the summed chances of all ways to it. */
function forwardSums({ tube, shapes, odds, before }: Chains): Float64Array {
  const sums = new Float64Array(tube.places).fill(-Infinity);
  sums[0] = 0;
  for (let place = 1; place < tube.places; place++) {
    let sum = -Infinity;
    const end = (place + 1) * shapes.length;
    for (let entry = place * shapes.length; entry < end; entry++) {
      const from = before[entry] ?? -1;
      if (from !== -1) sum = logSum(sum, (sums[from] ?? 0) + (odds[entry] ?? 0));
    }
    sums[place] = sum;
  }
  return sums;
}

/** By place, the logarithm of the summed chances of all ways from it to the end. */
function backwardSums({ tube, shapes, odds, before }: Chains): Float64Array {
  const sums = new Float64Array(tube.places).fill(-Infinity);
  sums[tube.places - 1] = 0;
  for (let place = tube.places - 1; place > 0; place--) {
    const here = sums[place] ?? 0;
    if (here === -Infinity) continue;
    const end = (place + 1) * shapes.length;
    for (let entry = place * shapes.length; entry < end; entry++) {
      const from = before[entry] ?? -1;
      if (from !== -1) sums[from] = logSum(sums[from] ?? 0, here + (odds[entry] ?? 0));
    }
  }
  return sums;
}

function logSum(x: number, y: number): number {
  const [low, high] = x < y ? [x, y] : [y, x];
  // What is e^30 times rarer changes no figure that anyone sees.
  return high - low > 30 || low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}
