import type { Version } from '../reading/version.ts';
import type { LexiconPair } from './lexicon.ts';
import type { Partner } from './partners.ts';
import type { WordLinks } from './word-links.ts';

/** All that is known of which cues of two versions say the same; the entries of a cue of the first stand together. */
export interface PairTable {
  /** By cue of the first version, where its entries begin; one more than cues. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  /** What the form of the two says, from 0 to 1. */
  readonly alike: Float32Array;
  /** How often the two stood for one another in these texts, and in those that the lexicon learned from. */
  readonly here: Float32Array;
  readonly elsewhere: Float32Array;
  /** In how many pairs of sentences each cue was met where the lexicon learned. */
  readonly metA: Float32Array;
  readonly metB: Float32Array;
}

interface Entry {
  readonly place: number;
  alike: number;
  here: number;
  elsewhere: number;
}

/** What two words share less than half a time is chance. */
const leastHere = 0.5;

export function pairTableOf(
  a: Version,
  b: Version,
  partners: readonly Partner[],
  lexicon: LexiconPair | undefined,
  links: WordLinks | undefined,
): PairTable {
  const entries = new Map<number, Entry>();
  function entryOf(cue: number, other: number): Entry {
    const place = cue * b.vocabulary.length + other;
    const known = entries.get(place);
    if (known !== undefined) return known;
    const made = { place, alike: 0, here: 0, elsewhere: 0 };
    entries.set(place, made);
    return made;
  }
  for (const { a: cue, b: other, alike } of partners) entryOf(cue, other).alike = alike;
  if (lexicon !== undefined) addKnown(a, b, lexicon, entryOf);
  if (links !== undefined) addLearned(links, entryOf);
  const metA = metOf(a, lexicon?.met[0]);
  return { ...inOrder(a, b, [...entries.values()]), metA, metB: metOf(b, lexicon?.met[1]) };
}

function addKnown(
  a: Version,
  b: Version,
  { links }: LexiconPair,
  entryOf: (cue: number, other: number) => Entry,
): void {
  const places = new Map<string, number>();
  for (const [place, { key, kind }] of b.vocabulary.entries())
    if (isWord(kind)) places.set(key, place);
  for (const [cue, { key, kind }] of a.vocabulary.entries()) {
    if (!isWord(kind)) continue;
    for (const [stem, count] of links.get(key) ?? []) {
      const other = places.get(stem);
      if (other !== undefined) entryOf(cue, other).elsewhere = count;
    }
  }
}

function addLearned(
  { starts, others, counts }: WordLinks,
  entryOf: (cue: number, other: number) => Entry,
): void {
  for (let cue = 0; cue + 1 < starts.length; cue++) {
    for (let at = starts[cue] ?? 0; at < (starts[cue + 1] ?? 0); at++) {
      const here = counts[at] ?? 0;
      if (here >= leastHere) entryOf(cue, others[at] ?? 0).here = here;
    }
  }
}

function metOf(
  { vocabulary }: Version,
  met: ReadonlyMap<string, number> | undefined,
): Float32Array {
  return Float32Array.from(vocabulary, ({ kind, key }) =>
    isWord(kind) ? (met?.get(key) ?? 0) : 0,
  );
}

function inOrder(a: Version, b: Version, entries: readonly Entry[]) {
  const sorted = [...entries].sort((x, y) => x.place - y.place);
  const width = b.vocabulary.length;
  const starts = new Uint32Array(a.vocabulary.length + 1);
  for (const { place } of sorted) {
    const next = Math.floor(place / width) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let cue = 1; cue < starts.length; cue++)
    starts[cue] = (starts[cue] ?? 0) + (starts[cue - 1] ?? 0);
  return {
    starts,
    others: Uint32Array.from(sorted, ({ place }) => place % width),
    alike: Float32Array.from(sorted, ({ alike }) => alike),
    here: Float32Array.from(sorted, ({ here }) => here),
    elsewhere: Float32Array.from(sorted, ({ elsewhere }) => elsewhere),
  };
}

function isWord(kind: string): boolean {
  return kind === 'word' || kind === 'name';
}
