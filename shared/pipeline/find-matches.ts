import { matchOf } from '../memory/match-of.ts';
import type { MemoryIndex } from '../memory/memory-index.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match, MatchQuery } from '../model/match.ts';
import type { Neighbours } from '../model/translation-unit.ts';
import type { UnitSource } from '../model/unit-source.ts';

/** What a row says in one of the languages that are there, with what stands beside it. */
export interface KnownSegment {
  readonly language: LanguageTag;
  readonly text: string;
  readonly neighbours: Neighbours;
}

/** The row that asks, and what it says in the wanted language now. */
export interface OwnWords {
  readonly rowId: string;
  readonly target: string;
}

/** An index, and where the units are that it finds. */
export interface SearchedMemories {
  readonly index: MemoryIndex;
  readonly units: UnitSource;
}

/** How matches are wanted, whatever the segment: see `MatchQuery`. */
export type FindSettings = Pick<
  MatchQuery,
  'threshold' | 'limit' | 'penalties' | 'unitPenalties' | 'priorities' | 'off'
>;

const usualLimit = 5;

/**
 * The best matches into the wanted language, best first, from whatever languages the row has. A translation that several
 * of them lead to stands once, with its best score. Where a unit differs from one of the row's versions by a number,
 * that is the match: it is never 100. Units that the asking row made itself and still says (`except`) are passed over
 * as if no memory had them.
 */
export async function findMatches(
  memories: SearchedMemories,
  segments: readonly KnownSegment[],
  to: LanguageTag,
  settings: FindSettings,
  except?: OwnWords,
): Promise<readonly Match[]> {
  const own =
    except === undefined ? {} : { exceptRowId: except.rowId, exceptTarget: except.target };
  const queries = segments.map(({ language, text, neighbours }): MatchQuery => ({
    ...settings,
    ...own,
    ...neighbours,
    to,
    text,
    from: language,
  }));
  const found = await Promise.all(queries.map((query) => matchesOf(memories, query)));
  const best = new Map<string, Match>();
  for (const match of agreedUpon(found.flat())) {
    const known = best.get(match.target);
    if (known === undefined || known.score < match.score) best.set(match.target, match);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, settings.limit ?? usualLimit);
}

/** The matches of one segment with their texts; a unit that went while it was being read is none. */
async function matchesOf(
  { index, units }: SearchedMemories,
  query: MatchQuery,
): Promise<readonly Match[]> {
  const found = index.find(query);
  const read = await units(found.map(({ unitId }) => unitId));
  return found.flatMap((one) => {
    const unit = read.get(one.unitId);
    return unit === undefined ? [] : [matchOf(one, unit, query)];
  });
}

/** Without the matches of units that another version of the row contradicts in a number. */
function agreedUpon(found: readonly Match[]): readonly Match[] {
  const contradicted = new Set(found.filter(hasOtherNumber).map(({ unit }) => unit.id));
  return found.filter((match) => !contradicted.has(match.unit.id) || hasOtherNumber(match));
}

function hasOtherNumber({ reasons }: Match): boolean {
  return reasons.some(({ kind }) => kind === 'number');
}
