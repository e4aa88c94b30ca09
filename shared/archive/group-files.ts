import type { LanguageTag } from '../model/language-tag.ts';
import type { Problem } from '../result.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { ArchiveFile, FileGroup, Grouping, LooseFile } from './grouping.ts';
import { leastOdds, mergedGroups, unknownOdds } from './merged-groups.ts';
import type { MergedGroup } from './merged-groups.ts';
import { fileAt, weighedPairs } from './weighed-pairs.ts';
import type { WeighedPair } from './weighed-pairs.ts';

/** Nine to one. */
const sureOdds = 2.2;

/**
 * Finds the versions of each story: by the names that files bear, by dates and words in them, and by what the texts
 * share. The likeliest pairs come together first; what is likelier apart stays loose. Groups stand with the most doubtful
 * first and have the id of one of their files. What it costs grows with the texts, not with the number of pairs.
 */
export function groupFiles(files: readonly ArchiveFile[]): Grouping {
  const { originals, copies } = withoutCopies(files);
  const candidates = candidatePairs(originals);
  const first = mergedGroups(originals, weighedPairs(originals, candidates, new Map()));
  const pairs = weighedPairs(originals, candidates, sureLanguages(originals, first));
  const groups = mergedGroups(originals, pairs);
  const placed = new Set(groups.flatMap(({ members }) => members));
  const isPlaced = (place: number): boolean => placed.has(place);
  const ofLoose = pairsOf(pairs, (place) => !isPlaced(place));
  const loose = originals.flatMap(({ id }, place) => {
    if (isPlaced(place)) return [];
    const own = ofLoose.get(place) ?? [];
    return [{ fileId: id, reason: whyLoose(originals, own, isPlaced, place) }];
  });
  return {
    groups: groups
      .map((group) => toGroup(originals, group))
      .sort((one, other) => one.confidence - other.confidence),
    loose: [...loose, ...copies],
  };
}

/** The first file with a text is the one that counts. */
function withoutCopies(files: readonly ArchiveFile[]): {
  readonly originals: readonly ArchiveFile[];
  readonly copies: readonly LooseFile[];
} {
  const known = new Map<string, ArchiveFile>();
  const copies: LooseFile[] = [];
  for (const file of files) {
    const key = `${file.language} ${file.fingerprint}`;
    const original = known.get(key);
    if (original === undefined) known.set(key, file);
    else copies.push({ fileId: file.id, reason: about('copy', original) });
  }
  return { originals: [...known.values()], copies };
}

function sureLanguages(
  files: readonly ArchiveFile[],
  groups: readonly MergedGroup[],
): ReadonlyMap<number, ReadonlySet<LanguageTag>> {
  const sure = new Map<number, ReadonlySet<LanguageTag>>();
  for (const { members, odds } of groups) {
    if (odds < sureOdds) continue;
    const languages = new Set(members.map((place) => fileAt(files, place).language));
    for (const member of members) sure.set(member, languages);
  }
  return sure;
}

/** The pairs of each file that is wanted, the likeliest first. */
function pairsOf(
  pairs: readonly WeighedPair[],
  isWanted: (place: number) => boolean,
): ReadonlyMap<number, readonly WeighedPair[]> {
  const byPlace = new Map<number, WeighedPair[]>();
  for (const pair of pairs) {
    for (const place of [pair.a, pair.b].filter(isWanted)) {
      const known = byPlace.get(place);
      if (known === undefined) byPlace.set(place, [pair]);
      else known.push(pair);
    }
  }
  return byPlace;
}

/** `pairs`: those of the file, the likeliest first. */
function whyLoose(
  files: readonly ArchiveFile[],
  pairs: readonly WeighedPair[],
  isPlaced: (place: number) => boolean,
  place: number,
): Problem {
  const partner = ({ a, b }: WeighedPair): number => (a === place ? b : a);
  const namesake = pairs.find(({ names }) => names === 'whole' || names === 'bare');
  // Where the odds are good, something else stood in the way.
  if (namesake !== undefined && namesake.odds < leastOdds) {
    return about('otherContent', fileAt(files, partner(namesake)));
  }
  const [best] = pairs;
  if (best === undefined || best.odds < unknownOdds) return { code: 'noPartner', params: {} };
  const code = isPlaced(partner(best)) ? 'partnerTaken' : 'tooLittle';
  return about(code, fileAt(files, partner(best)));
}

function about(code: string, { path }: ArchiveFile): Problem {
  return { code, params: { file: path } };
}

function toGroup(
  files: readonly ArchiveFile[],
  { members, odds, evidence }: MergedGroup,
): FileGroup {
  const all = members.map((place) => fileAt(files, place));
  return {
    id: all.map(({ id }) => id).sort()[0] ?? '',
    files: Object.fromEntries(all.map(({ language, id }) => [language, id] as const)),
    confidence: 1 / (1 + Math.exp(-odds)),
    evidence,
  };
}
