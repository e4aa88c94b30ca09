import type { PairTable } from '../meaning/pair-table.ts';
import { cuePlacesOf, firstPlaceFrom } from '../reading/cue-places.ts';
import type { Version } from '../reading/version.ts';
import { rowAt } from '../search/tube.ts';
import type { Tube } from '../search/tube.ts';
import type { CueOdds } from './cue-odds.ts';

/** Cues that meet a partner, by pair of sentences: sentences i and j are at the tube's row (i + 1, j + 1). */
export interface Matches {
  /** By row, where its matches begin; one entry more than rows. */
  readonly starts: Uint32Array;
  /** Places in the cue lists of the two versions. */
  readonly placesA: Uint32Array;
  readonly placesB: Uint32Array;
  /** What either cue gains by the meeting, in log-odds. */
  readonly gainsA: Float32Array;
  readonly gainsB: Float32Array;
}

/**
 * The matches inside the tube. `own` tells how much a pair of sentences, by its row, took part in what was learned
 * of words: 0 to 1.
 */
export function matchesOf(
  a: Version,
  b: Version,
  table: PairTable,
  tube: Tube,
  [oddsA, oddsB]: readonly [CueOdds, CueOdds],
  own: Float32Array | undefined,
): Matches {
  const placesOfB = cuePlacesOf(b);
  const found = { rows: [], placesA: [], placesB: [], gainsA: [], gainsB: [] } as Found;

  function findMatches(i: number, placeA: number, entry: number, cue: number): void {
    const other = table.others[entry] ?? 0;
    const last = (tube.lastJ[i + 1] ?? 0) - 1;
    const end = placesOfB.starts[other + 1] ?? 0;
    let at = firstPlaceFrom(placesOfB, other, (tube.firstJ[i + 1] ?? 0) - 1);
    for (; at < end; at++) {
      const j = placesOfB.sentences[at] ?? 0;
      if (j > last) break;
      const row = rowAt(tube, i + 1, j + 1);
      const share = own?.[row] ?? 0;
      found.rows.push(row);
      found.placesA.push(placeA);
      found.placesB.push(placesOfB.places[at] ?? 0);
      found.gainsA.push(oddsA.met(entry, cue, other, share));
      found.gainsB.push(oddsB.met(entry, other, cue, share));
    }
  }

  const { starts, cues } = a.cueList;
  for (let i = 0; i < a.sentences.length; i++) {
    for (let place = starts[i] ?? 0; place < (starts[i + 1] ?? 0); place++) {
      const cue = cues[place] ?? 0;
      const end = table.starts[cue + 1] ?? 0;
      for (let entry = table.starts[cue] ?? 0; entry < end; entry++) {
        findMatches(i, place, entry, cue);
      }
    }
  }
  return byRow(found, tube.firstK.length);
}

interface Found {
  readonly rows: number[];
  readonly placesA: number[];
  readonly placesB: number[];
  readonly gainsA: number[];
  readonly gainsB: number[];
}

function byRow({ rows, placesA, placesB, gainsA, gainsB }: Found, rowCount: number): Matches {
  const starts = new Uint32Array(rowCount + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rowCount; row++) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  }
  const next = starts.slice();
  const order = new Uint32Array(rows.length);
  for (const [match, row] of rows.entries()) {
    const place = next[row] ?? 0;
    next[row] = place + 1;
    order[place] = match;
  }
  const pick = (values: readonly number[], match: number): number => values[match] ?? 0;
  return {
    starts,
    placesA: order.map((match) => pick(placesA, match)),
    placesB: order.map((match) => pick(placesB, match)),
    gainsA: Float32Array.from(order, (match) => pick(gainsA, match)),
    gainsB: Float32Array.from(order, (match) => pick(gainsB, match)),
  };
}
