import { askableSpans } from '../memory/assembly/askable-spans.ts';
import type { AskableSpan } from '../memory/assembly/askable-spans.ts';
import { bestCover } from '../memory/assembly/best-cover.ts';
import { scoringLanguageOf } from '../memory/scoring-language.ts';
import type { FoundUnit } from '../model/found-unit.ts';
import type { AssembledPart, Match, MatchQuery } from '../model/match.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import type { UnitSource } from '../model/unit-source.ts';
import { alone } from './find-pivots.ts';
import type { Find } from './find-pivots.ts';

/** How well a unit must fit a phrase of several words, and a single word: there only case and marks may differ. */
const phraseThreshold = 85;
const wordThreshold = 95;
/** The part of a segment's content words that must be known, or nothing is offered. */
const leastCoverage = 0.5;
/** Stands for what is not known. */
const gap = '…';
/** The highest score: what is put together from pieces is nobody's sentence. */
const highestScore = 59;

interface KnownSpan extends AskableSpan {
  readonly found: FoundUnit;
  readonly weight: number;
}

/**
 * A segment put together from whole units that say its clauses and phrases, in its order, with gaps where nothing is
 * known; undefined where less than half of its content words are covered. The score is the covered part of the words times
 * the mean likeness of the pieces, at most 59.
 */
export async function findAssembled(
  find: Find,
  units: UnitSource,
  query: MatchQuery,
): Promise<Match | undefined> {
  const segment = askableSpans(query.text, scoringLanguageOf(query.from));
  if (segment.contentWords < 2) return undefined;
  const known = segment.spans.flatMap((span) => knownSpan(find, query, span));
  const cover = bestCover(known, segment.tokens);
  const covered = cover.reduce((sum, { contentWords }) => sum + contentWords, 0);
  const coverage = covered / segment.contentWords;
  const [longest] = [...cover].sort((a, b) => b.weight - a.weight);
  if (longest === undefined || coverage < leastCoverage) return undefined;
  const read = await units(cover.map(({ found }) => found.unitId));
  const unit = read.get(longest.found.unitId);
  if (unit === undefined) return undefined;
  const likeness = cover.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, covered);
  const parts = partsOf(query.text, cover, read);
  return {
    kind: 'assembled',
    score: Math.min(highestScore, Math.floor(coverage * likeness * 100)),
    unit,
    from: query.from,
    to: longest.found.to,
    source: query.text,
    target: parts.map(({ target }) => (target === '' ? gap : target)).join(' '),
    reasons: [],
    penalties: [],
    differences: [],
    parts,
    coverage,
  };
}

function knownSpan(find: Find, query: MatchQuery, span: AskableSpan): readonly KnownSpan[] {
  const [found] = find({
    ...alone(query),
    text: query.text.slice(span.range.start, span.range.end),
    threshold: span.contentWords === 1 ? wordThreshold : phraseThreshold,
    limit: 1,
  });
  if (found === undefined) return [];
  return [{ ...span, found, weight: (span.contentWords * Math.min(100, found.score)) / 100 }];
}

/** The pieces and what lies between them, where it has letters or figures. */
function partsOf(
  text: string,
  cover: readonly KnownSpan[],
  units: ReadonlyMap<string, TranslationUnit>,
): readonly AssembledPart[] {
  const parts: AssembledPart[] = [];
  let at = 0;
  const pushGap = (end: number): void => {
    if (!/[\p{L}\p{N}]/u.test(text.slice(at, end))) return;
    parts.push({ range: { start: at, end }, target: '', unitId: '', score: 0 });
  };
  for (const { range, found } of cover) {
    pushGap(range.start);
    const target = units.get(found.unitId)?.variants[found.to]?.text ?? '';
    parts.push({ range, target, unitId: found.unitId, score: Math.min(100, found.score) });
    at = range.end;
  }
  pushGap(text.length);
  return parts;
}
