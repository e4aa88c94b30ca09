import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { FoundUnit } from '../model/found-unit.ts';
import type { MatchPenalty, MatchQuery } from '../model/match.ts';
import type { Part } from './index/part.ts';
import type { Side } from './index/side.ts';
import { isOtherScript } from './other-script.ts';
import { neighbourKey, shortKey, textIdentity } from './text-identity.ts';
import type { TextIdentity } from './text-identity.ts';

/** Points taken off where the same source was translated in several ways (Trados: "multiple translations"). */
const multipleTranslationsPoints = 1;
/** Points taken off a target that was written in the language's other alphabet. */
const otherScriptPoints = 1;

export const defaultThreshold = 60;
export const defaultLimit = 5;

/** A side that a query searches, in its part. */
export interface SearchedSide {
  readonly part: Part;
  readonly language: LanguageTag;
  readonly side: Side;
}

interface Candidate {
  readonly searched: SearchedSide;
  readonly unit: number;
  readonly to: LanguageTag;
  /** Equal for equal texts. */
  readonly source: string;
  readonly target: string;
  readonly raw: number;
  readonly penalties: readonly MatchPenalty[];
  readonly points: number;
  readonly priority: number;
}

/** Takes scored variants in and gives the best of them, best first. */
export interface Ranking {
  /** The lowest score without neighbours and penalties that can still come among the best; 0 is never a match. */
  floor(): number;
  take(searched: SearchedSide, variant: number, score: number): void;
  best(): readonly FoundUnit[];
}

/**
 * Ranks by score (neighbours counted, penalties taken off), then priority of the memory, review, newest, id. The same
 * source with the same target stands once. What the asking row made itself neither stands here nor counts as another
 * translation.
 */
export function createRanking(query: MatchQuery): Ranking {
  const threshold = query.threshold ?? defaultThreshold;
  const limit = query.limit ?? defaultLimit;
  const neighbours = { before: neighbourKey(query.before), after: neighbourKey(query.after) };
  const ownRow = shortKey(query.exceptRowId);
  const ownTarget =
    query.exceptTarget === undefined ? undefined : keyOf(textIdentity(query.exceptTarget));
  const candidates: Candidate[] = [];
  /** The best pairs of texts so far, best first, at most as many as wanted. */
  let top: readonly { readonly pair: string; readonly score: number }[] = [];

  function note(pair: string, score: number): void {
    if (top.length === limit && score <= (top.at(-1)?.score ?? 0)) return;
    const known = top.find((one) => one.pair === pair);
    if (known !== undefined && known.score >= score) return;
    top = [...top.filter((one) => one !== known), { pair, score }]
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
  }

  return {
    floor() {
      // A candidate may still lose a point for other translations: so much lower ones may pass it.
      const least =
        top.length < limit ? threshold : (top.at(-1)?.score ?? 0) - multipleTranslationsPoints;
      return Math.min(100, Math.max(1, threshold, least));
    },
    take(searched, variant, score) {
      const { part, side, language } = searched;
      const columns = side.columns();
      const unit = columns.unitOf[variant] ?? 0;
      if (part.units.isGone(unit)) return;
      const target = targetOf(part, unit, query.to, language);
      if (target === undefined) return;
      if (query.lacking !== undefined && targetOf(part, unit, query.lacking, language)) return;
      const isOwn = ownRow !== 0 && part.units.rowOf(unit) === ownRow;
      if (isOwn && (ownTarget === undefined || ownTarget === target.key)) return;
      const isScript = isOtherScript(language, query.from);
      const base = isScript ? Math.min(99, score) : score;
      const raw =
        base === 100
          ? 100 +
            sameNeighbour(columns.before[variant], neighbours.before) +
            sameNeighbour(columns.after[variant], neighbours.after)
          : base;
      const penalties = penaltiesOf(query, part, unit);
      if (isOtherScript(target.to, query.to)) {
        penalties.push({ kind: 'script', points: otherScriptPoints });
      }
      const points = penalties.reduce((sum, penalty) => sum + penalty.points, 0);
      const source = keyOf({ high: columns.high[variant] ?? 0, low: columns.low[variant] ?? 0 });
      candidates.push({
        ...{ searched, unit, to: target.to, source, target: target.key, raw, penalties, points },
        priority: query.priorities?.get(part.memoryId) ?? 0,
      });
      note(`${source} ${target.key}`, Math.max(0, raw - points));
    },
    best() {
      return distinct(
        penalised(candidates)
          .filter(({ score }) => score >= threshold)
          .sort(better),
      )
        .slice(0, limit)
        .map(foundUnit);
    },
  };
}

type Ranked = Candidate & { readonly score: number };

/** With the point that several translations of one source cost. */
function penalised(candidates: readonly Candidate[]): Ranked[] {
  const targets = new Map<string, string | true>();
  for (const { source, target } of candidates) {
    const known = targets.get(source);
    if (known === undefined) targets.set(source, target);
    else if (known !== target) targets.set(source, true);
  }
  return candidates.map((candidate) => {
    if (targets.get(candidate.source) !== true) {
      return { ...candidate, score: Math.max(0, candidate.raw - candidate.points) };
    }
    const penalty = { kind: 'multipleTranslations', points: multipleTranslationsPoints } as const;
    return {
      ...candidate,
      penalties: [...candidate.penalties, penalty],
      score: Math.max(0, candidate.raw - candidate.points - multipleTranslationsPoints),
    };
  });
}

function better(a: Ranked, b: Ranked): number {
  const [left, right] = [a.searched.part.units, b.searched.part.units];
  return (
    b.score - a.score ||
    b.priority - a.priority ||
    right.reviewOf(b.unit) - left.reviewOf(a.unit) ||
    right.changedAt(b.unit) - left.changedAt(a.unit) ||
    (left.idOf(a.unit) < right.idOf(b.unit) ? -1 : 1)
  );
}

function distinct(candidates: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return candidates.filter(({ source, target }) => {
    const key = `${source} ${target}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function foundUnit({ searched, unit, to, raw, score, penalties }: Ranked): FoundUnit {
  const { part, language } = searched;
  return {
    unitId: part.units.idOf(unit),
    memoryId: part.memoryId,
    from: language,
    to,
    raw,
    score,
    penalties,
  };
}

/** The wanted text of a unit: under the very tag, else in another region, else in the other alphabet. */
function targetOf(
  part: Part,
  unit: number,
  wanted: LanguageTag,
  source: LanguageTag,
): { readonly to: LanguageTag; readonly key: string } | undefined {
  const named = part.sides.get(wanted);
  const exact = named?.variantOf(unit) ?? -1;
  if (named !== undefined && exact >= 0) return { to: wanted, key: variantKey(named, exact) };
  for (const isOne of [isSameLanguage, isOtherScript]) {
    for (const [tag, side] of part.sides) {
      if (tag === source || !isOne(tag, wanted)) continue;
      const variant = side.variantOf(unit);
      if (variant >= 0) return { to: tag, key: variantKey(side, variant) };
    }
  }
  return undefined;
}

function variantKey(side: Side, variant: number): string {
  const { high, low } = side.columns();
  return keyOf({ high: high[variant] ?? 0, low: low[variant] ?? 0 });
}

function keyOf({ high, low }: TextIdentity): string {
  return `${high.toString(36)}.${low.toString(36)}`;
}

/** A story's end equals a story's end; what is unknown equals nothing. */
function sameNeighbour(a: number | undefined, b: number): 0 | 1 {
  return b !== 0 && a === b ? 1 : 0;
}

function penaltiesOf(query: MatchQuery, part: Part, unit: number): MatchPenalty[] {
  const penalties: MatchPenalty[] = [];
  const add = (kind: MatchPenalty['kind'], points: number): void => {
    if (points > 0) penalties.push({ kind, points });
  };
  add('memory', query.penalties?.get(part.memoryId) ?? 0);
  const rules = query.unitPenalties;
  if (rules === undefined) return penalties;
  const review = part.units.reviewLevelOf(unit);
  if (review === 'aligned') add('alignment', rules.alignment);
  if (review === 'unreviewed') add('unreviewed', rules.unreviewed);
  const years = (rules.now - part.units.changedAt(unit)) / millisecondsAYear;
  if (years > rules.oldAfterYears) add('age', rules.age);
  return penalties;
}

const millisecondsAYear = 365.25 * 24 * 60 * 60 * 1000;
