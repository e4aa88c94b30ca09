import { leastDetourPoints, pivotScore } from '../memory/pivot/pivot-score.ts';
import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match, MatchQuery, PivotStep } from '../model/match.ts';
import { normalised } from '../text/normal-form.ts';
import { alone } from './alone.ts';
import { explained, explainedMatches } from './explained-matches.ts';
import type { AskedMemories } from './explained-matches.ts';

export interface PivotRequest extends AskedMemories {
  /** Languages that the memories have. */
  readonly languages: readonly LanguageTag[];
  readonly query: MatchQuery;
  /** The lowest score of use; a route that could not reach it is not followed, and is no witness either. */
  readonly least: number;
}

/** First steps that are followed, and second steps of each. */
const mostFirstSteps = 8;
const mostSecondSteps = 3;
/** How well the text in the third language must be met: what is said there is all that joins the two units. */
const meetingThreshold = 85;

interface Route {
  readonly first: Match;
  readonly second: Match;
}

/**
 * Matches through a third language: one unit leads from the query to a text in it, another one from there to the wanted
 * language. Routes to one target are one match, which they raise; routes to different targets are a match each. Best first.
 * Units that have the wanted language themselves are no first step: they are found directly.
 */
export async function findPivots(request: PivotRequest): Promise<readonly Match[]> {
  const { languages, query } = request;
  const thirds = distinctLanguages(languages).filter(
    (language) => !isSameLanguage(language, query.from) && !isSameLanguage(language, query.to),
  );
  const routes = await Promise.all(thirds.map((third) => routesThrough(request, third)));
  const byTarget = new Map<string, Route[]>();
  for (const route of routes.flat()) {
    const key = normalised(route.second.target);
    byTarget.set(key, [...(byTarget.get(key) ?? []), route]);
  }
  return [...byTarget.values()]
    .flatMap((same) => pivotOf(same, request.least))
    .sort((a, b) => b.score - a.score || b.unit.changedAt - a.unit.changedAt);
}

async function routesThrough(request: PivotRequest, third: LanguageTag): Promise<readonly Route[]> {
  const { query, least, find, units } = request;
  const firsts = await explainedMatches(request, {
    // What the row says itself in the third language is no news to it, whatever it says in the wanted one.
    ...withoutOwnTarget(query),
    to: third,
    lacking: query.to,
    threshold: least + leastDetourPoints,
    limit: mostFirstSteps,
  });
  const steps = firsts.flatMap((first) => {
    const onward = {
      ...alone(query),
      text: first.target,
      from: third,
      threshold: meetingThreshold,
      limit: mostSecondSteps,
    };
    return find(onward)
      .filter(({ score }) => pivotScore(first.score, score, 2).score >= least)
      .map((found) => ({ first, onward, found }));
  });
  const read = await units(steps.map(({ found }) => found.unitId));
  return steps.flatMap(({ first, onward, found }) =>
    explained([found], read, onward).map((second) => ({ first, second })),
  );
}

function withoutOwnTarget(query: MatchQuery): MatchQuery {
  const plain: { -readonly [Key in keyof MatchQuery]: MatchQuery[Key] } = { ...query };
  delete plain.exceptTarget;
  return plain;
}

/** The match of routes to one target, by the best of them. None where it is of no use. */
function pivotOf(routes: readonly Route[], least: number): readonly Match[] {
  const different = new Set(
    routes.map(({ first, second }) => `${first.unit.id} ${second.unit.id}`),
  );
  const scored = routes
    .map((route) => ({
      ...route,
      ...pivotScore(route.first.score, route.second.score, different.size),
    }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score < least) return [];
  const { first, second, score, penalty } = best;
  return [
    {
      ...second,
      kind: 'pivot',
      score,
      from: first.from,
      source: first.source,
      reasons: first.reasons,
      differences: first.differences,
      penalties: [...first.penalties, ...second.penalties, penalty],
      via: [stepOf(first), stepOf(second)],
      routes: different.size,
    },
  ];
}

function stepOf({ unit, from, to, source, target, score }: Match): PivotStep {
  return { unitId: unit.id, memoryId: unit.memoryId, from, to, source, target, score };
}

function distinctLanguages(languages: readonly LanguageTag[]): readonly LanguageTag[] {
  return languages.filter(
    (language, place) => languages.findIndex((other) => isSameLanguage(other, language)) === place,
  );
}
