import type { Version } from '../reading/version.ts';
import { rowAt } from '../search/tube.ts';
import type { Tube } from '../search/tube.ts';
import type { CueOdds } from './cue-odds.ts';
import type { Matches } from './matches.ts';
import type { PairGain } from './pair-gain.ts';
import { prefixSums } from './prefix-sums.ts';

/**
 * What cues say of spans: every cue meets its best partner in the other span, or misses it. A meeting is counted
 * once, however many partners a cue has there.
 */
export function cueGainsOf(
  a: Version,
  b: Version,
  tube: Tube,
  matches: Matches,
  [oddsA, oddsB]: readonly [CueOdds, CueOdds],
): PairGain {
  const missedA = missedSums(a, oddsA.missed);
  const missedB = missedSums(b, oddsB.missed);
  const bestA = new Float32Array(a.cueList.cues.length);
  const bestB = new Float32Array(b.cueList.cues.length);

  /** What the matches of two sentences add to the best ones so far. */
  function added(row: number): number {
    let sum = 0;
    for (let at = matches.starts[row] ?? 0; at < (matches.starts[row + 1] ?? 0); at++) {
      const [placeA, placeB] = [matches.placesA[at] ?? 0, matches.placesB[at] ?? 0];
      const [gainA, gainB] = [matches.gainsA[at] ?? 0, matches.gainsB[at] ?? 0];
      const [overA, overB] = [gainA - (bestA[placeA] ?? 0), gainB - (bestB[placeB] ?? 0)];
      if (overA > 0) {
        sum += overA;
        bestA[placeA] = gainA;
      }
      if (overB > 0) {
        sum += overB;
        bestB[placeB] = gainB;
      }
    }
    return sum;
  }

  return (i, j, countA, countB) => {
    const [startA, startB] = [i - countA, j - countB];
    let sum = (missedA[i] ?? 0) - (missedA[startA] ?? 0);
    sum += (missedB[j] ?? 0) - (missedB[startB] ?? 0);
    for (let x = startA + 1; x <= i; x++) {
      for (let y = startB + 1; y <= j; y++) {
        const row = rowAt(tube, x, y);
        if (row !== -1) sum += added(row);
      }
    }
    bestA.fill(0, a.cueList.starts[startA], a.cueList.starts[i]);
    bestB.fill(0, b.cueList.starts[startB], b.cueList.starts[j]);
    return sum;
  };
}

function missedSums({ sentences, cueList }: Version, missed: Float64Array): Float64Array {
  return prefixSums(sentences, (_, place) => {
    let sum = 0;
    for (let at = cueList.starts[place] ?? 0; at < (cueList.starts[place + 1] ?? 0); at++) {
      sum += missed[cueList.cues[at] ?? 0] ?? 0;
    }
    return sum;
  });
}
