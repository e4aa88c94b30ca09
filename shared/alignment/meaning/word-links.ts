import type { Version } from '../reading/version.ts';
import type { SentencePairs } from '../search/sentence-pairs.ts';
import { meetingWords } from './meeting-words.ts';
import type { MeetingWords } from './meeting-words.ts';

/** Words that stood for one another, with how often, as expected counts. */
export interface WordLinks extends MeetingWords {
  readonly counts: Float32Array;
}

/** What is known of two cues before these texts are read, from 0 to 1. */
export type KnownAffinity = (a: number, b: number) => number;

const rounds = 3;

/** The weight of a word's standing for nothing; a word that surely has a partner weighs up to 1. */
const nothing = 0.1;

/**
 * What words mean, learned from sentences that are probably paired: IBM Model 1 (P. F. Brown et al., 1993) in both
 * directions at once. A link's share is the geometric mean of what either word gives the other (as in P. Liang,
 * B. Taskar and D. Klein, "Alignment by agreement", 2006). Words that stand together in fewer pairs than
 * `leastMeetings` are not looked at.
 */
export function wordLinksOf(
  a: Version,
  b: Version,
  pairs: SentencePairs,
  known: KnownAffinity,
  leastMeetings: number,
): WordLinks {
  const words = meetingWords(a, b, pairs, leastMeetings);
  let counts: Float32Array = words.meetings;
  for (let round = 0; round <= rounds; round++) {
    const factor = round === 0 ? 1 : 2;
    const affinities = affinitiesOf(a, b, words, counts, factor, known);
    counts = expectedCounts(a, b, pairs, words, affinities);
  }
  return { ...words, counts };
}

/** How close two words are: Dice's coefficient of their counts, beside what was known. */
function affinitiesOf(
  a: Version,
  b: Version,
  { starts, others }: MeetingWords,
  counts: Float32Array,
  factor: number,
  known: KnownAffinity,
): Float32Array {
  const affinities = new Float32Array(others.length);
  for (let cue = 0; cue < a.vocabulary.length; cue++) {
    for (let at = starts[cue] ?? 0; at < (starts[cue + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      const all = (a.frequencies[cue] ?? 0) + (b.frequencies[other] ?? 0) + 1;
      affinities[at] = known(cue, other) / 2 + (factor * (counts[at] ?? 0)) / all;
    }
  }
  return affinities;
}

function expectedCounts(
  a: Version,
  b: Version,
  pairs: SentencePairs,
  { starts, others }: MeetingWords,
  affinities: Float32Array,
): Float32Array {
  const counts = new Float32Array(affinities.length);
  const sums = new Float32Array(b.vocabulary.length);
  const lastPair = new Int32Array(b.vocabulary.length).fill(-1);
  const [listA, listB] = [a.cueList, b.cueList];
  for (let pair = 0; pair < pairs.a.length; pair++) {
    const [i, j, chance] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, pairs.chances[pair] ?? 0];
    for (let at = listB.starts[j] ?? 0; at < (listB.starts[j + 1] ?? 0); at++) {
      const other = listB.cues[at] ?? 0;
      lastPair[other] = pair;
      sums[other] = nothing;
    }
    // What the words of the first sentence give, entry by entry: link, and the sum of its first word.
    const found: number[] = [];
    const sumsA: number[] = [];
    for (let at = listA.starts[i] ?? 0; at < (listA.starts[i + 1] ?? 0); at++) {
      const cue = listA.cues[at] ?? 0;
      const first = found.length;
      let sum = nothing;
      for (let link = starts[cue] ?? 0; link < (starts[cue + 1] ?? 0); link++) {
        const other = others[link] ?? 0;
        if (lastPair[other] !== pair) continue;
        const affinity = affinities[link] ?? 0;
        sum += affinity;
        sums[other] = (sums[other] ?? 0) + affinity;
        found.push(link);
      }
      for (let place = first; place < found.length; place++) sumsA.push(sum);
    }
    for (const [place, link] of found.entries()) {
      const product = (sumsA[place] ?? 1) * (sums[others[link] ?? 0] ?? 1);
      counts[link] = (counts[link] ?? 0) + (chance * (affinities[link] ?? 0)) / Math.sqrt(product);
    }
  }
  return counts;
}
