import type { Version } from '../reading/version.ts';
import type { SentencePairs } from '../search/sentence-pairs.ts';

/** Names and words that stand in paired sentences, by cue of the first version. */
export interface MeetingWords {
  /** Where a cue's partners begin; one entry more than cues. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  /** In how many pairs of sentences the two stand. */
  readonly meetings: Float32Array;
}

export function meetingWords(
  a: Version,
  b: Version,
  pairs: SentencePairs,
  leastMeetings: number,
): MeetingWords {
  const width = b.vocabulary.length;
  const [wordsA, wordsB] = [wordLists(a, leastMeetings), wordLists(b, leastMeetings)];
  const met: number[] = [];
  for (let pair = 0; pair < pairs.a.length; pair++) {
    for (const cue of wordsA[pairs.a[pair] ?? 0] ?? []) {
      for (const other of wordsB[pairs.b[pair] ?? 0] ?? []) met.push(cue * width + other);
    }
  }
  const sorted = Float64Array.from(met).sort();
  const starts = new Uint32Array(a.vocabulary.length + 1);
  const others: number[] = [];
  const meetings: number[] = [];
  let [cue, at] = [0, 0];
  while (at < sorted.length) {
    const key = sorted[at] ?? 0;
    let end = at + 1;
    while (sorted[end] === key) end++;
    if (end - at >= leastMeetings) {
      const owner = Math.floor(key / width);
      while (cue < owner) starts[++cue] = others.length;
      others.push(key % width);
      meetings.push(end - at);
    }
    at = end;
  }
  while (cue < a.vocabulary.length) starts[++cue] = others.length;
  return { starts, others: Uint32Array.from(others), meetings: Float32Array.from(meetings) };
}

/** By sentence, its names and words that stand in so many sentences of the version. */
function wordLists(version: Version, least: number): readonly (readonly number[])[] {
  const { vocabulary, frequencies, cueList, sentences } = version;
  const isWanted = vocabulary.map(
    ({ kind }, cue) => (kind === 'word' || kind === 'name') && (frequencies[cue] ?? 0) >= least,
  );
  return sentences.map((_, place) =>
    Array.from(cueList.cues.subarray(cueList.starts[place], cueList.starts[place + 1])).filter(
      (cue) => isWanted[cue],
    ),
  );
}
