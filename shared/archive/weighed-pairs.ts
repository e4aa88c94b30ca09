import { present } from '../invariant.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { CandidatePair } from './candidate-pairs.ts';
import type { ArchiveFile } from './grouping.ts';
import { pairOdds } from './pair-odds.ts';

/** A pair with the logarithm of the odds that its files are versions of one story. */
export interface WeighedPair extends CandidatePair {
  readonly odds: number;
}

/** The languages of the group that a file surely belongs to, by the place of the file. */
export type SureLanguages = ReadonlyMap<number, ReadonlySet<LanguageTag>>;

interface Rival {
  readonly place: number;
  readonly likeness: number;
}

type Rivals = ReadonlyMap<string, readonly Rival[]>;

/**
 * Pairs with their odds, the likeliest first. What counts is by how much a partner is likelier than the next one; files
 * that surely have a partner in a language are nobody else's rivals for it.
 */
export function weighedPairs(
  files: readonly ArchiveFile[],
  pairs: readonly CandidatePair[],
  sure: SureLanguages,
): readonly WeighedPair[] {
  const rivals = bestRivals(files, pairs, sure);
  return pairs
    .map((pair): WeighedPair => {
      const { a, b, likeness, names } = pair;
      const [one, other] = [fileAt(files, a), fileAt(files, b)];
      const rival = Math.max(
        likenessOfRival(rivals.get(rivalKey(a, other.language)), b),
        likenessOfRival(rivals.get(rivalKey(b, one.language)), a),
      );
      return { ...pair, odds: pairOdds(one, other, { likeness, names, margin: likeness - rival }) };
    })
    .sort((x, y) => y.odds - x.odds);
}

/** The two likeliest partners of each file in each other language. */
function bestRivals(
  files: readonly ArchiveFile[],
  pairs: readonly CandidatePair[],
  sure: SureLanguages,
): Rivals {
  const best = new Map<string, readonly Rival[]>();
  const consider = (from: number, to: number, likeness: number): void => {
    const [own, theirs] = [fileAt(files, from).language, fileAt(files, to).language];
    const hasPartner = sure.get(from)?.has(theirs) === true;
    if (sure.get(to)?.has(own) === true && !hasPartner) return;
    const key = rivalKey(from, theirs);
    const ranked = [...(best.get(key) ?? []), { place: to, likeness }];
    best.set(key, ranked.sort((x, y) => y.likeness - x.likeness).slice(0, 2));
  };
  for (const { a, b, likeness } of pairs) {
    consider(a, b, likeness);
    consider(b, a, likeness);
  }
  return best;
}

function likenessOfRival(rivals: readonly Rival[] | undefined, partner: number): number {
  return rivals?.find(({ place }) => place !== partner)?.likeness ?? 0;
}

function rivalKey(place: number, language: LanguageTag): string {
  return `${String(place)} ${language}`;
}

export function fileAt(files: readonly ArchiveFile[], place: number): ArchiveFile {
  return present(files[place], 'pairs name files of the list');
}
