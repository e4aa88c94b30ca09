import type { ByLanguage, LanguageTag } from '../../model/language-tag.ts';
import { readVersion } from '../reading/version.ts';
import type { Version } from '../reading/version.ts';
import { knownAffinityOf } from './known-affinity.ts';
import { lexiconPairOf } from './lexicon.ts';
import type { Lexicon, LexiconPair } from './lexicon.ts';
import { withoutRareLinks } from './without-rare-links.ts';
import { wordLinksOf } from './word-links.ts';
import type { WordLinks } from './word-links.ts';

/** Texts that say the same: a row, a unit of a memory, a term and its translation. */
export interface LearnedRow {
  readonly cells: ByLanguage<readonly string[]>;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Rows that are less sure teach nothing. */
const surelyPaired = 0.8;

/** Shares below this are noise: a word of a sentence of 25 gives each of the other's as much. */
const leastCount = 0.04;

/**
 * Lets the lexicon grow by what the rows say, every pair of their languages. Time and memory are linear in the
 * rows, for sentences of ordinary length.
 */
export function learnFromRows(lexicon: Lexicon, rows: readonly LearnedRow[]): void {
  const sure = rows.filter(({ confidence }) => confidence >= surelyPaired);
  const languages = [...new Set(sure.flatMap(({ cells }) => Object.keys(cells)))].sort();
  for (const [place, a] of languages.entries()) {
    for (const b of languages.slice(place + 1)) {
      const both = sure.filter(({ cells }) => cells[a]?.length && cells[b]?.length);
      if (both.length === 0) continue;
      learnFromPair(pairToGrow(lexicon, a, b), both);
    }
  }
}

function pairToGrow(lexicon: Lexicon, a: LanguageTag, b: LanguageTag): LexiconPair {
  const known = lexiconPairOf(lexicon, a, b);
  if (known !== undefined) return known;
  const made: LexiconPair = { languages: [a, b], met: [new Map(), new Map()], links: new Map() };
  lexicon.pairs.push(made);
  return made;
}

function learnFromPair(pair: LexiconPair, rows: readonly LearnedRow[]): void {
  const [a, b] = [versionOf(rows, pair.languages[0]), versionOf(rows, pair.languages[1])];
  const places = Uint32Array.from(rows.keys());
  const chances = Float32Array.from(rows, ({ confidence }) => confidence);
  const known = knownAffinityOf(a, b, pair);
  const links = wordLinksOf(a, b, { a: places, b: places, chances }, known, 1);
  addMeetings(pair.met[0], a);
  addMeetings(pair.met[1], b);
  addLinks(pair, a, b, links);
  withoutRareLinks(pair);
}

function versionOf(rows: readonly LearnedRow[], language: LanguageTag): Version {
  const texts = rows.map(({ cells }) => (cells[language] ?? []).join(' '));
  return readVersion([{ kind: 'body', sentences: texts }], language);
}

function addMeetings(met: Map<string, number>, { vocabulary, frequencies }: Version): void {
  for (const [cue, { kind, key }] of vocabulary.entries()) {
    if (kind !== 'word' && kind !== 'name') continue;
    met.set(key, (met.get(key) ?? 0) + (frequencies[cue] ?? 0));
  }
}

function addLinks(pair: LexiconPair, a: Version, b: Version, links: WordLinks): void {
  for (const [cue, { key }] of a.vocabulary.entries()) {
    for (let at = links.starts[cue] ?? 0; at < (links.starts[cue + 1] ?? 0); at++) {
      const count = links.counts[at] ?? 0;
      const other = b.vocabulary[links.others[at] ?? 0]?.key;
      if (count < leastCount || other === undefined) continue;
      const others = pair.links.get(key) ?? new Map<string, number>();
      others.set(other, (others.get(other) ?? 0) + count);
      pair.links.set(key, others);
    }
  }
}
