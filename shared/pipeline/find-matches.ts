import { scoringTagOf } from '../languages/scoring-text-of.ts';
import type { MemoryIndex } from '../memory/memory-index.ts';
import { highestPivotScore } from '../memory/pivot/pivot-score.ts';
import { defaultThreshold } from '../memory/ranked-units.ts';
import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match, MatchQuery } from '../model/match.ts';
import type { Neighbours } from '../model/translation-unit.ts';
import type { UnitSource } from '../model/unit-source.ts';
import { explainedMatches } from './explained-matches.ts';
import type { AskedMemories } from './explained-matches.ts';
import { findAssembled } from './find-assembled.ts';
import { findPivots } from './find-pivots.ts';
import { repairedMatches } from './repair-matches.ts';

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
  readonly repair?: boolean;
  readonly pivot?: boolean;
  readonly assemble?: boolean;
  /** Score every unit, without the index: for checking that it misses nothing. */
  readonly isExhaustive?: boolean;
}

const usualLimit = 5;

/**
 * The best matches into the wanted language, best first, from whatever languages the row has: direct ones and ones
 * through a third language in one list by score; where there is none at all, one that is put together from phrases. A
 * translation that several lead to stands once, with its best score. Where a unit differs from one of the row's versions by
 * a number, that is the match: it is never 100. Units that the asking row made itself and still says (`except`) are passed
 * over as if no memory had them. Targets are made to fit where that is sure (`adapted`).
 */
export async function findMatches(
  { index, units }: SearchedMemories,
  segments: readonly KnownSegment[],
  to: LanguageTag,
  settings: FindSettings,
  except?: OwnWords,
): Promise<readonly Match[]> {
  const own =
    except === undefined ? {} : { exceptRowId: except.rowId, exceptTarget: except.target };
  const { repair, pivot, assemble, isExhaustive, ...wanted } = settings;
  const queries = segments.map(({ language, text, neighbours }): MatchQuery => ({
    ...{ ...wanted, ...own, ...neighbours },
    ...{ to, text, from: language },
  }));
  const find = isExhaustive === true ? index.findExhaustively : index.find;
  const asked: Asked = { find, units, languages: index.languages, queries };
  const limit = wanted.limit ?? usualLimit;
  const found = await foundMatches(asked, limit, pivot !== false);
  const matches =
    found.length > 0 || assemble === false
      ? found
      : await assembledMatches(asked, repair !== false);
  return repair === false ? matches : repairedAll(asked, matches);
}

interface Asked extends AskedMemories {
  /** Languages that the memories have. */
  readonly languages: readonly LanguageTag[];
  readonly queries: readonly MatchQuery[];
}

async function foundMatches(
  { queries, ...memories }: Asked,
  limit: number,
  isPivoting: boolean,
): Promise<readonly Match[]> {
  const direct = (
    await Promise.all(queries.map((query) => explainedMatches(memories, query)))
  ).flat();
  const agreed = agreedUpon(direct);
  const chained = await Promise.all(
    queries
      .map((query) => ({ query, least: leastOfUse(agreed, limit, query) }))
      .filter(({ least }) => isPivoting && least <= highestPivotScore)
      .map(({ query, least }) => findPivots({ ...memories, query, least })),
  );
  return bestTargets([...agreed, ...chained.flat()]).slice(0, limit);
}

/** The lowest score that can still come among the best when these are there. */
function leastOfUse(direct: readonly Match[], limit: number, query: MatchQuery): number {
  const last = bestTargets(direct)[limit - 1];
  return last === undefined ? (query.threshold ?? defaultThreshold) : last.score + 1;
}

function bestTargets(matches: readonly Match[]): readonly Match[] {
  return [...distinctTargets(matches)].sort((a, b) => b.score - a.score);
}

async function assembledMatches(
  { find, units, queries }: Asked,
  isRepairing: boolean,
): Promise<readonly Match[]> {
  const setting = { find, units, isRepairing };
  const assembled = await Promise.all(queries.map((query) => findAssembled(setting, query)));
  return assembled
    .flatMap((match) => match ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, 1);
}

/** The matches in their order, each made to fit the version of the row that it was found from. */
async function repairedAll(
  { find, units, queries }: Asked,
  matches: readonly Match[],
): Promise<readonly Match[]> {
  const fitted = new Map<Match, Match>();
  for (const query of queries) {
    const own = matches.filter(
      ({ kind, from }) => kind !== 'assembled' && isFrom(from, query.from),
    );
    const repaired = await repairedMatches({ find, units }, query, own);
    own.forEach((match, place) => fitted.set(match, repaired[place] ?? match));
  }
  return matches.map((match) => fitted.get(match) ?? match);
}

function isFrom(language: LanguageTag, asked: LanguageTag): boolean {
  return isSameLanguage(scoringTagOf(language), scoringTagOf(asked));
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

/** Without the matches of units that another version of the row contradicts in a number. */
function agreedUpon(found: readonly Match[]): readonly Match[] {
  const contradicted = new Set(found.filter(hasOtherNumber).map(({ unit }) => unit.id));
  return found.filter((match) => !contradicted.has(match.unit.id) || hasOtherNumber(match));
}

function hasOtherNumber({ reasons }: Match): boolean {
  return reasons.some(({ kind }) => kind === 'number');
}
