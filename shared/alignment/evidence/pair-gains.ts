import type { Version } from '../reading/version.ts';
import { rowAt } from '../search/tube.ts';
import type { Tube } from '../search/tube.ts';
import { cueGainsOf } from './cue-gains.ts';
import type { CueOdds } from './cue-odds.ts';
import { lengthGain, lengthModelOf } from './length-model.ts';
import type { Matches } from './matches.ts';
import { paragraphGain, paragraphModelOf } from './paragraph-model.ts';
import type { PairGain } from './pair-gain.ts';
import { prefixSums } from './prefix-sums.ts';
import { weights } from './weights.ts';

/** As many sentences of one version are looked at together. */
const most = 3;

/** By length, cues and paragraphs, taken as nearly independent of one another (naive Bayes). Each is asked once. */
export function pairGainsOf(
  a: Version,
  b: Version,
  tube: Tube,
  matches: Matches,
  odds: readonly [CueOdds, CueOdds],
): PairGain {
  const lengths = lengthModelOf(a.sentences, b.sentences, [a.language, b.language]);
  const paragraphs = paragraphModelOf(a.sentences, b.sentences);
  const lettersA = prefixSums(a.sentences, ({ length }) => length);
  const lettersB = prefixSums(b.sentences, ({ length }) => length);
  const cueGain = cueGainsOf(a, b, tube, matches, odds);
  const known = new Float32Array(tube.firstK.length * most * most).fill(NaN);

  function gain(i: number, j: number, countA: number, countB: number): number {
    const [startA, startB] = [i - countA, j - countB];
    const [ofA, ofB] = [
      (lettersA[i] ?? 0) - (lettersA[startA] ?? 0),
      (lettersB[j] ?? 0) - (lettersB[startB] ?? 0),
    ];
    return (
      weights.length * lengthGain(lengths, ofA, ofB, countB) +
      cueGain(i, j, countA, countB) +
      weights.paragraph *
        paragraphGain(paragraphs, { start: startA, end: i }, { start: startB, end: j })
    );
  }

  return (i, j, countA, countB) => {
    const row = rowAt(tube, i, j);
    if (row === -1) return gain(i, j, countA, countB);
    const place = (row * most + countA - 1) * most + countB - 1;
    const before = known[place] ?? NaN;
    if (!Number.isNaN(before)) return before;
    const made = gain(i, j, countA, countB);
    known[place] = made;
    return made;
  };
}
