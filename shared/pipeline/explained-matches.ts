import { matchOf } from '../memory/match-of.ts';
import type { FoundUnit } from '../model/found-unit.ts';
import type { Match, MatchQuery } from '../model/match.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import type { UnitSource } from '../model/unit-source.ts';
import { inWantedScript } from './in-wanted-script.ts';

/** How the memories are asked: by the index, or unit by unit. */
export type Find = (query: MatchQuery) => readonly FoundUnit[];

/** Who finds units, and who brings their texts. */
export interface AskedMemories {
  readonly find: Find;
  readonly units: UnitSource;
}

/** What a query finds, with texts and reasons; a unit that went while it was being read is none. */
export async function explainedMatches(
  { find, units }: AskedMemories,
  query: MatchQuery,
): Promise<readonly Match[]> {
  const found = find(query);
  const read = await units(found.map(({ unitId }) => unitId));
  return explained(found, read, query);
}

/** The same of what was found and read already. */
export function explained(
  found: readonly FoundUnit[],
  read: ReadonlyMap<string, TranslationUnit>,
  query: MatchQuery,
): readonly Match[] {
  return found.flatMap((one) => {
    const unit = read.get(one.unitId);
    return unit === undefined ? [] : [inWantedScript(matchOf(one, unit, query), query.to)];
  });
}
