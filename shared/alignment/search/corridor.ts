import type { Partner } from '../meaning/partners.ts';
import type { Version } from '../reading/version.ts';
import { cuePlacesOf } from '../reading/cue-places.ts';
import { heaviestRise } from './heaviest-rise.ts';
import type { Point } from './heaviest-rise.ts';
import { flatTubeOf } from './tube.ts';
import type { Tube } from './tube.ts';

/** Pairs of sentences up to which everything is looked at: 200 sentences against 200. */
const wholeSize = 40_000;

/** A cue that stands more often than this in a version fixes no place. */
const mostPlaces = 6;

/** Sentences that the way may stray from the line between two fixed places, and more the farther they are apart. */
const leastWidth = 12;
const widthPart = 0.25;
const mostWidth = 150;

/**
 * Where the way from the beginning of two versions to their end may lead. Short texts are looked at as a whole. In
 * long ones rare cues that both versions have fix places, the heaviest row of them that rises in both is taken,
 * and only what is near its line is looked at: the size is near the length of the texts.
 */
export function corridorOf(a: Version, b: Version, partners: readonly Partner[]): Tube {
  const [lengthA, lengthB] = [a.sentences.length, b.sentences.length];
  if (lengthA * lengthB <= wholeSize) {
    return flatTubeOf(lengthA, lengthB, () => ({ first: 0, last: lengthB }));
  }
  const fixed = withoutStrays(heaviestRise(pointsOf(a, b, partners)), lengthB / lengthA);
  const points = [{ i: 0, j: 0 }, ...fixed, { i: lengthA, j: lengthB }];
  const first = new Int32Array(lengthA + 1).fill(lengthB);
  const last = new Int32Array(lengthA + 1);
  for (const [place, end] of points.entries()) {
    const start = points[place - 1];
    if (start !== undefined) widen(first, last, start, end, lengthB);
  }
  for (let i = 1; i <= lengthA; i++) last[i] = Math.max(last[i] ?? 0, last[i - 1] ?? 0);
  for (let i = lengthA - 1; i >= 0; i--) first[i] = Math.min(first[i] ?? 0, first[i + 1] ?? 0);
  return flatTubeOf(lengthA, lengthB, (i) => ({ first: first[i] ?? 0, last: last[i] ?? 0 }));
}

/** Opens the corridor around the line between two fixed places. */
function widen(
  first: Int32Array,
  last: Int32Array,
  start: { readonly i: number; readonly j: number },
  end: { readonly i: number; readonly j: number },
  lengthB: number,
): void {
  const [rise, run] = [end.j - start.j, Math.max(1, end.i - start.i)];
  const far = Math.max(rise, run);
  const width =
    Math.min(mostWidth, Math.ceil(leastWidth + widthPart * far)) + Math.ceil(rise / run);
  for (let i = start.i; i <= end.i; i++) {
    const j = start.j + (rise * (i - start.i)) / run;
    first[i] = Math.max(0, Math.min(first[i] ?? 0, Math.floor(j - width)));
    last[i] = Math.min(lengthB, Math.max(last[i] ?? 0, Math.ceil(j + width)));
  }
}

/** Pairs of sentences that share rare cues, heavier the rarer these are. */
function pointsOf(a: Version, b: Version, partners: readonly Partner[]): readonly Point[] {
  const [placesA, placesB] = [cuePlacesOf(a), cuePlacesOf(b)];
  const weights = new Map<number, number>();
  for (const { a: cue, b: other, alike } of partners) {
    const [countA, countB] = [a.frequencies[cue] ?? 0, b.frequencies[other] ?? 0];
    if (alike < 0.5 || countA > mostPlaces || countB > mostPlaces) continue;
    const weight = alike / (countA * countB);
    for (const i of sentencesOf(placesA, cue)) {
      for (const j of sentencesOf(placesB, other)) {
        const key = i * b.sentences.length + j;
        weights.set(key, (weights.get(key) ?? 0) + weight);
      }
    }
  }
  return Array.from(weights, ([key, weight]) => ({
    i: Math.floor(key / b.sentences.length),
    j: key % b.sentences.length,
    weight,
  }));
}

function sentencesOf(places: ReturnType<typeof cuePlacesOf>, cue: number): Uint32Array {
  return places.sentences.subarray(places.starts[cue], places.starts[cue + 1]);
}

/** Neighbours on either side that a fixed place is held against, and how far it may be from their middle. */
const neighbours = 4;
const farthest = 30;

function withoutStrays(points: readonly Point[], slope: number): readonly Point[] {
  const offsets = points.map(({ i, j }) => j - i * slope);
  return points.filter((_, place) => {
    const around = offsets.slice(Math.max(0, place - neighbours), place + neighbours + 1);
    const middle = [...around].sort((x, y) => x - y)[around.length >> 1] ?? 0;
    return Math.abs((offsets[place] ?? 0) - middle) <= farthest;
  });
}
