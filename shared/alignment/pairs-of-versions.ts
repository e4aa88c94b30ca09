import { alignPair } from './align-pair.ts';
import type { PairedVersions } from './align-pair.ts';
import { relatednessOf } from './doubts/relatedness.ts';
import { lexiconPairOf } from './meaning/lexicon.ts';
import type { Lexicon } from './meaning/lexicon.ts';
import type { Version } from './reading/version.ts';

/** Two versions, the one whose tag comes first in front, and the chance that one translates the other. */
export interface VersionPair extends PairedVersions {
  readonly a: Version;
  readonly b: Version;
  /** From 0 to 1. */
  readonly related: number;
}

/** Every pair of the versions, in the order of their tags, so that the order they were given in changes nothing. */
export function pairsOfVersions(
  versions: readonly Version[],
  lexicon: Lexicon | undefined,
): readonly VersionPair[] {
  const sorted = versions.toSorted(byTag);
  return sorted.flatMap((a, place) =>
    sorted.slice(place + 1).map((b) => {
      const known = lexicon && lexiconPairOf(lexicon, a.language, b.language);
      const paired = alignPair(a, b, known);
      return { ...paired, a, b, related: relatednessOf(paired.chains) };
    }),
  );
}

/** The chance that a version translates one of the others, or they it; 1 where there is no other. */
export function relatedToAny(version: Version, pairs: readonly VersionPair[]): number {
  const own = pairs.filter(({ a, b }) => a === version || b === version);
  return own.length === 0 ? 1 : Math.max(...own.map(({ related }) => related));
}

/** For sorting by language. */
export function byTag(x: Version, y: Version): number {
  return x.language < y.language ? -1 : 1;
}
