import type { Version } from './version.ts';

/** Where every cue of a version stands, in the order of its sentences. */
export interface CuePlaces {
  /** By cue, where its places begin; one entry more than cues. */
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
  /** The place in the version's cue list. */
  readonly places: Uint32Array;
}

export function cuePlacesOf({ vocabulary, frequencies, sentences, cueList }: Version): CuePlaces {
  const starts = new Uint32Array(vocabulary.length + 1);
  for (let cue = 0; cue < vocabulary.length; cue++) {
    starts[cue + 1] = (starts[cue] ?? 0) + (frequencies[cue] ?? 0);
  }
  const next = starts.slice();
  const owners = new Uint32Array(cueList.cues.length);
  const places = new Uint32Array(cueList.cues.length);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const end = cueList.starts[sentence + 1] ?? 0;
    for (let place = cueList.starts[sentence] ?? 0; place < end; place++) {
      const cue = cueList.cues[place] ?? 0;
      const at = next[cue] ?? 0;
      next[cue] = at + 1;
      owners[at] = sentence;
      places[at] = place;
    }
  }
  return { starts, sentences: owners, places };
}

/** Where the places of a cue begin that stand in this sentence or a later one. */
export function firstPlaceFrom(
  { starts, sentences }: CuePlaces,
  cue: number,
  from: number,
): number {
  let [low, high] = [starts[cue] ?? 0, starts[cue + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
