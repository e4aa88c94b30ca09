import { inScriptOf } from '../languages/in-script-of.ts';
import { languageOf } from '../languages/languages.ts';
import { askableSpans } from '../memory/assembly/askable-spans.ts';
import type { AskableSpan } from '../memory/assembly/askable-spans.ts';
import { asPart } from '../memory/assembly/as-part.ts';
import { bestCover } from '../memory/assembly/best-cover.ts';
import { adaptTarget } from '../memory/repair/adapt-target.ts';
import { scoringLanguageOf } from '../memory/scoring-language.ts';
import type { FoundUnit } from '../model/found-unit.ts';
import type {
  Adaptation,
  AssembledPart,
  Match,
  MatchQuery,
  Repair,
  TextRange,
} from '../model/match.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { alone } from './alone.ts';
import type { AskedMemories, Find } from './explained-matches.ts';

/** How well a unit must fit a phrase of several words, and a single word: there only case and marks may differ. */
const phraseThreshold = 85;
const wordThreshold = 95;
/** The part of a segment's content words that must be known, or nothing is offered. */
const leastCoverage = 0.5;
/** Stands for what is not known. */
const gap = '…';
/** The highest score: what is put together from pieces is nobody's sentence. */
const highestScore = 59;

interface AssemblySetting extends AskedMemories {
  readonly isRepairing: boolean;
}

interface KnownSpan extends AskableSpan {
  readonly found: FoundUnit;
  readonly weight: number;
}

/**
 * A segment put together from whole units that say its clauses and phrases, in its order, with gaps where nothing is
 * known; undefined where less than half of its content words are covered. The score is the covered part of the words times
 * the mean likeness of the pieces, at most 59. With `isRepairing` numbers of the pieces are made to fit (`adapted`).
 */
export async function findAssembled(
  { find, units, isRepairing }: AssemblySetting,
  query: MatchQuery,
): Promise<Match | undefined> {
  const segment = askableSpans(query.text, languageOf(query.from) ?? scoringLanguageOf(query.from));
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
  const pieces = piecesOf(query, cover, read);
  const adapted = isRepairing ? joinedAdaptation(pieces) : undefined;
  return {
    kind: 'assembled',
    score: Math.min(highestScore, Math.floor(coverage * likeness * 100)),
    unit,
    from: query.from,
    to: query.to,
    source: query.text,
    target: pieces.map(({ part }) => shown(part.target)).join(' '),
    reasons: [],
    penalties: [],
    differences: [],
    parts: pieces.map(({ part }) => part),
    coverage,
    ...(adapted && { adapted }),
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

interface Piece {
  readonly part: AssembledPart;
  /** The part's target made to fit the segment. */
  readonly adapted: Adaptation | undefined;
}

/** What the cover knows, and what lies between, where it has letters or figures. */
function piecesOf(
  query: MatchQuery,
  cover: readonly KnownSpan[],
  units: ReadonlyMap<string, TranslationUnit>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const pushGap = (end: number): void => {
    if (!/[\p{L}\p{N}]/u.test(query.text.slice(at, end))) return;
    const part = { range: { start: at, end }, target: '', unitId: '', score: 0 };
    pieces.push({ part, adapted: undefined });
  };
  for (const { range, found } of cover) {
    pushGap(range.start);
    at = range.end;
    const unit = units.get(found.unitId);
    if (unit !== undefined) pieces.push(pieceOf(query, range, found, unit));
  }
  pushGap(query.text.length);
  return pieces;
}

function pieceOf(
  query: MatchQuery,
  range: TextRange,
  found: FoundUnit,
  unit: TranslationUnit,
): Piece {
  const asked = query.text.slice(range.start, range.end);
  const source = unit.variants[found.from]?.text ?? '';
  const isLast = !/[\p{L}\p{N}]/u.test(query.text.slice(range.end));
  const written = unit.variants[found.to]?.text ?? '';
  const whole = inScriptOf(written, found.to, query.to) ?? written;
  const target = asPart(whole, { source, asked, isLast });
  const request = { source, query: asked, target, from: found.from, to: query.to };
  return {
    part: { range, target, unitId: found.unitId, score: Math.min(100, found.score) },
    adapted: adaptTarget(request),
  };
}

function shown(target: string): string {
  return target === '' ? gap : target;
}

function joinedAdaptation(pieces: readonly Piece[]): Adaptation | undefined {
  const repairs: Repair[] = [];
  let target = '';
  for (const { part, adapted } of pieces) {
    const start = target === '' ? 0 : target.length + 1;
    for (const repair of adapted?.repairs ?? []) {
      const { range } = repair;
      repairs.push({ ...repair, range: { start: start + range.start, end: start + range.end } });
    }
    target += (start === 0 ? '' : ' ') + shown(adapted?.target ?? part.target);
  }
  return repairs.length === 0 ? undefined : { target, repairs };
}
