import type { Pattern } from './pattern.ts';

/** Code units that a rule may look in either direction: more than any abbreviation, and no rule takes long. */
const reach = 250;

/** True where the pattern fits the text that ends at `place`. */
export function matchesBefore(pattern: Pattern, text: string, place: number): boolean {
  return placesFrom(pattern, { text, limit: place - reach, step: -1 }, [place]).length > 0;
}

/** True where the pattern fits the text that begins at `place`. */
export function matchesAfter(pattern: Pattern, text: string, place: number): boolean {
  return placesFrom(pattern, { text, limit: place + reach, step: 1 }, [place]).length > 0;
}

/** True where the pattern fits the whole text. */
export function matchesWhole(pattern: Pattern, text: string): boolean {
  return placesFrom(pattern, { text, limit: text.length, step: 1 }, [0]).includes(text.length);
}

/** The direction that a pattern is followed in, and how far. */
interface Walk {
  readonly text: string;
  readonly limit: number;
  readonly step: 1 | -1;
}

/**
 * Where the pattern may end when it begins at one of the places. All ways are followed at once and every place is
 * left once: no expression, however it nests its repetitions, takes more than polynomial time within the reach.
 */
function placesFrom(pattern: Pattern, walk: Walk, places: readonly number[]): readonly number[] {
  if (places.length === 0) return places;
  switch (pattern.kind) {
    case 'one':
      return places.flatMap((place) => placeBehind(pattern.fits, walk, place));
    case 'sequence':
      return followed(pattern.parts, walk, places);
    case 'choice':
      return unique(pattern.parts.flatMap((part) => placesFrom(part, walk, places)));
    case 'repeat':
      return repeated(pattern, walk, places);
    case 'place':
      return places.filter((place) => isAt(pattern.at, walk.text, place));
    case 'look':
      return places.filter((place) => sees(pattern, walk.text, place));
  }
}

function placeBehind(
  fits: (sign: string) => boolean,
  { text, limit, step }: Walk,
  place: number,
): readonly number[] {
  const next = step === 1 ? signAt(text, place) : signBefore(text, place);
  if (next === '' || !fits(next)) return [];
  const reached = place + step * next.length;
  return step * (limit - reached) >= 0 ? [reached] : [];
}

function signAt(text: string, place: number): string {
  const isPair = isHigh(text.charCodeAt(place)) && isLow(text.charCodeAt(place + 1));
  return isPair ? text.slice(place, place + 2) : text.charAt(place);
}

function signBefore(text: string, place: number): string {
  const isPair = isLow(text.charCodeAt(place - 1)) && isHigh(text.charCodeAt(place - 2));
  return isPair ? text.slice(place - 2, place) : text.charAt(place - 1);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function followed(
  parts: readonly Pattern[],
  walk: Walk,
  places: readonly number[],
): readonly number[] {
  let reached = places;
  for (let at = 0; at < parts.length && reached.length > 0; at++) {
    const part = parts[walk.step === 1 ? at : parts.length - 1 - at];
    if (part !== undefined) reached = placesFrom(part, walk, reached);
  }
  return reached;
}

function repeated(
  { part, least, most }: Extract<Pattern, { kind: 'repeat' }>,
  walk: Walk,
  places: readonly number[],
): readonly number[] {
  let fresh = places;
  for (let times = 0; times < least && fresh.length > 0; times++) {
    fresh = unique(placesFrom(part, walk, fresh));
  }
  const reached = new Set(fresh);
  for (let times = least; times < most && fresh.length > 0; times++) {
    fresh = unique(placesFrom(part, walk, fresh)).filter((place) => !reached.has(place));
    for (const place of fresh) reached.add(place);
  }
  return [...reached];
}

function unique(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)];
}

function isAt(at: 'start' | 'end' | 'edge' | 'no-edge', text: string, place: number): boolean {
  if (at === 'start') return place === 0;
  if (at === 'end') return place === text.length;
  const isEdge = inWord.test(signBefore(text, place)) !== inWord.test(signAt(text, place));
  return isEdge === (at === 'edge');
}

function sees(
  { part, isBehind, isWanted }: Extract<Pattern, { kind: 'look' }>,
  text: string,
  place: number,
): boolean {
  const found = isBehind ? matchesBefore(part, text, place) : matchesAfter(part, text, place);
  return found === isWanted;
}

const inWord = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u;
