import { cueOddsOf } from './evidence/cue-odds.ts';
import { matchesOf } from './evidence/matches.ts';
import type { PairGain } from './evidence/pair-gain.ts';
import { pairGainsOf } from './evidence/pair-gains.ts';
import { knownAffinityOf } from './meaning/known-affinity.ts';
import type { LexiconPair } from './meaning/lexicon.ts';
import { pairTableOf } from './meaning/pair-table.ts';
import { partnersByForm } from './meaning/partners.ts';
import type { Partner } from './meaning/partners.ts';
import { wordLinksOf } from './meaning/word-links.ts';
import type { WordLinks } from './meaning/word-links.ts';
import type { Version } from './reading/version.ts';
import { pairShapes } from './search/bead-shapes.ts';
import { chainsOf } from './search/chains.ts';
import type { Chains } from './search/chains.ts';
import { chancesOf } from './search/chances-of.ts';
import { corridorOf } from './search/corridor.ts';
import { likelyPlaces } from './search/likely-places.ts';
import { chancesByRow, sentencePairsOf } from './search/sentence-pairs.ts';
import type { SentencePairs } from './search/sentence-pairs.ts';
import type { Tube } from './search/tube.ts';

/** Two versions with all ways of pairing them that are worth a look. */
export interface PairedVersions {
  readonly gain: PairGain;
  readonly chains: Chains;
  /** The chance of each entry of the chains. */
  readonly chances: Float32Array;
  /** The places that have some chance. */
  readonly likely: Tube;
}

/**
 * Pairs two versions twice: first by what is alike in their forms and in the lexicon, then, in the places that are
 * left, by the words that the first pairing taught as well.
 */
export function alignPair(
  a: Version,
  b: Version,
  lexicon: LexiconPair | undefined,
): PairedVersions {
  const partners = partnersByForm(a, b);
  const first = pairingOf(a, b, { partners, lexicon, tube: corridorOf(a, b, partners) });
  const pairs = sentencePairsOf(first.chains, first.chances);
  const links = wordLinksOf(a, b, pairs, knownAffinityOf(a, b, lexicon, partners), 2);
  return pairingOf(a, b, { partners, lexicon, tube: first.likely, learned: { links, pairs } });
}

interface Knowledge {
  readonly partners: readonly Partner[];
  readonly lexicon: LexiconPair | undefined;
  readonly tube: Tube;
  readonly learned?: { readonly links: WordLinks; readonly pairs: SentencePairs };
}

function pairingOf(a: Version, b: Version, knowledge: Knowledge): PairedVersions {
  const { partners, lexicon, tube, learned } = knowledge;
  const table = pairTableOf(a, b, partners, lexicon, learned?.links);
  const odds = [cueOddsOf([a, b], table, 0), cueOddsOf([a, b], table, 1)] as const;
  const own = learned === undefined ? undefined : chancesByRow(learned.pairs, tube);
  const gain = pairGainsOf(a, b, tube, matchesOf(a, b, table, tube, odds, own), odds);
  const chains = chainsOf(tube, pairShapes, (i, j, _, [countA, countB]) =>
    countA > 0 && countB > 0 ? gain(i, j, countA, countB) : 0,
  );
  const chances = chancesOf(chains);
  return { gain, chains, chances, likely: likelyPlaces(chains, chances) };
}
