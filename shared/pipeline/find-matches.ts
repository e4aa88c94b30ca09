import { matchOf } from '../memory/match-of.ts';
import type { MemoryIndex } from '../memory/memory-index.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match, MatchQuery } from '../model/match.ts';
import type { Neighbours } from '../model/translation-unit.ts';
import type { UnitSource } from '../model/unit-source.ts';
import { findAssembled } from './find-assembled.ts';
import { findPivots } from './find-pivots.ts';
import type { Find } from './find-pivots.ts';

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
export interface FindSettings extends Pick<
  MatchQuery,
  'threshold' | 'limit' | 'penalties' | 'unitPenalties' | 'priorities' | 'off'
> {
  /** Help beyond whole sentences in two languages; each is given unless it is refused. */
  readonly pivot?: boolean;
  readonly assemble?: boolean;
  /** Score every unit, without the index: for checking that it misses nothing. */
  readonly isExhaustive?: boolean;
}

const usualLimit = 5;

/**
 * The best matches into the wanted language, best first, from whatever languages the row has. A translation that several
 * of them lead to stands once, with its best score. Where a unit differs from one of the row's versions by a number,
 * that is the match: it is never 100. Units that the asking row made itself and still says (`except`) are passed over
 * as if no memory had them. Matches through a third language fill what places are left, by their scores; where there is none at all, one is put
 * together from phrases.
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
  const { pivot, assemble, isExhaustive, ...wanted } = settings;
  const queries = segments.map(({ language, text, neighbours }): MatchQuery => ({
    ...{ ...wanted, ...own, ...neighbours },
    ...{ to, text, from: language },
  }));
  const { index, units } = memories;
  const find: Find = isExhaustive === true ? index.findExhaustively : index.find;
  const direct = await Promise.all(queries.map((query) => matchesOf(find, units, query)));
  const limit = wanted.limit ?? usualLimit;
  const isFull = distinctTargets(direct.flat()).length >= limit;
  const chained =
    pivot === false || isFull
      ? []
      : await Promise.all(
          queries.map((query) => findPivots({ find, units, languages: index.languages, query })),
        );
  const matches = [...distinctTargets([...agreedUpon(direct.flat()), ...chained.flat()])]
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
  if (matches.length > 0 || assemble === false) return matches;
  const assembled = await Promise.all(queries.map((query) => findAssembled(find, units, query)));
  return assembled
    .flatMap((match) => match ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, 1);
}

/** Of several matches with one target the best; what was found directly before what came by a detour. */
function distinctTargets(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const known = best.get(match.target);
    if (known === undefined || (known.score < match.score && match.kind !== 'pivot')) {
      best.set(match.target, match);
    }
  }
  return [...best.values()];
}

/** The matches of one segment with their texts; a unit that went while it was being read is none. */
async function matchesOf(
  find: Find,
  units: UnitSource,
  query: MatchQuery,
): Promise<readonly Match[]> {
  const found = find(query);
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
