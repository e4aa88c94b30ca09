import type { Chains } from './chains.ts';

/** The entries of the heaviest way from the beginning to the end, in order; of equal ones the first is taken. */
export function bestChain({ tube, shapes, odds, before }: Chains): readonly number[] {
  const best = new Float64Array(tube.places).fill(-Infinity);
  const entries = new Int32Array(tube.places).fill(-1);
  best[0] = 0;
  for (let place = 1; place < tube.places; place++) {
    const end = (place + 1) * shapes.length;
    for (let entry = place * shapes.length; entry < end; entry++) {
      const from = before[entry] ?? -1;
      if (from === -1) continue;
      const sum = (best[from] ?? 0) + (odds[entry] ?? 0);
      if (sum <= (best[place] ?? 0)) continue;
      best[place] = sum;
      entries[place] = entry;
    }
  }
  const chain: number[] = [];
  let entry = entries[tube.places - 1] ?? -1;
  while (entry !== -1) {
    chain.push(entry);
    entry = entries[before[entry] ?? 0] ?? -1;
  }
  return chain.reverse();
}
