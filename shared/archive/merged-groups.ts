import type { ArchiveFile, GroupEvidence } from './grouping.ts';
import { fileAt } from './weighed-pairs.ts';
import type { WeighedPair } from './weighed-pairs.ts';

/** Files that are taken to be versions of one story. */
export interface MergedGroup {
  /** Places in the list of files. */
  readonly members: Members;
  /** Logarithm of the odds of the member that fits least. */
  readonly odds: number;
  readonly evidence: readonly GroupEvidence[];
}

type Members = readonly number[];
type PairsByKey = ReadonlyMap<string, WeighedPair>;

/** About three to one: what is likelier wrong than that is left to a person. */
export const leastOdds = 1;
/** What two files that nothing brings together weigh against a group of both. */
export const unknownOdds = -3;
/** Above this what two texts share tells something by itself. */
const tellingLikeness = 0.12;

/** Brings the likeliest pairs together first, a file a language in each group. `pairs` stand with the likeliest first. */
export function mergedGroups(
  files: readonly ArchiveFile[],
  pairs: readonly WeighedPair[],
): readonly MergedGroup[] {
  const byKey = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const groupOf = new Map<number, Members>();
  for (const { a, b, odds } of pairs) {
    if (odds < unknownOdds) break;
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (left === right || shareLanguage(files, left, right)) continue;
    if (oddsBetween(byKey, left, right) < leastOdds) continue;
    const both = [...left, ...right];
    for (const member of both) groupOf.set(member, both);
  }
  return [...new Set(groupOf.values())].map((members) => ({
    members,
    odds: Math.min(...members.map((member) => oddsWithin(byKey, member, members))),
    evidence: evidenceFor(byKey, members),
  }));
}

function oddsWithin(pairs: PairsByKey, member: number, members: Members): number {
  const others = members.filter((other) => other !== member);
  return oddsBetween(pairs, [member], others);
}

/** The mean over the pairs between two sides: they are witnesses of one text, and do not add up. */
function oddsBetween(pairs: PairsByKey, left: Members, right: Members): number {
  const odds = left.flatMap((a) => right.map((b) => pairs.get(pairKey(a, b))?.odds ?? unknownOdds));
  return odds.reduce((sum, one) => sum + one, 0) / odds.length;
}

function evidenceFor(pairs: PairsByKey, members: Members): readonly GroupEvidence[] {
  const inside = members.flatMap((a, place) =>
    members.slice(place + 1).flatMap((b) => pairs.get(pairKey(a, b)) ?? []),
  );
  const evidence: GroupEvidence[] = [];
  if (inside.some(({ names }) => names !== 'none')) evidence.push('name');
  if (inside.some(({ likeness }) => likeness >= tellingLikeness)) evidence.push('content');
  return evidence;
}

function shareLanguage(files: readonly ArchiveFile[], left: Members, right: Members): boolean {
  const languages = new Set(left.map((place) => fileAt(files, place).language));
  return right.some((place) => languages.has(fileAt(files, place).language));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
}
