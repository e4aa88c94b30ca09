import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match, MatchPenalty, MatchQuery } from '../model/match.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { normalised } from '../text/normal-form.ts';
import type { Lexicon } from './lexicon.ts';
import { explained } from './score.ts';
import type { ScoredEntry, SideEntry } from './side-index.ts';

/** Points taken off where the same source was translated in several ways (Trados: "multiple translations"). */
const multipleTranslationsPoints = 1;

/** A match before it is explained: explaining is done only for those that are shown. */
interface Candidate {
  readonly entry: SideEntry;
  readonly to: LanguageTag;
  readonly target: string;
  /** Neighbours counted, penalties not taken off. */
  readonly raw: number;
  readonly score: number;
  readonly penalties: readonly MatchPenalty[];
}

/**
 * The scored entries as matches into the wanted language: neighbours counted, penalties taken off, best
 * first, then the newest, then by id. The same source with the same target stands once, whatever its units.
 * What the asking row made itself neither stands here nor counts as another translation.
 */
export function rankedMatches(
  query: MatchQuery,
  scored: readonly ScoredEntry[],
  lexicon: Lexicon,
): readonly Match[] {
  const translated = scored.flatMap(({ entry, score }) => {
    const [to, target] = targetOf(entry.unit, query.to) ?? [];
    if (to === undefined || target === undefined) return [];
    if (isOwn(query, entry.unit, target)) return [];
    return [
      { entry, to, target, raw: score === 100 ? 100 + equalNeighbours(query, entry) : score },
    ];
  });
  const targetsBySource = new Map<string, Set<string>>();
  for (const { entry, target } of translated) {
    const targets = targetsBySource.get(entry.segment.text) ?? new Set();
    targetsBySource.set(entry.segment.text, targets.add(normalised(target)));
  }
  const candidates = translated.map((candidate): Candidate => {
    const isAmbiguous = (targetsBySource.get(candidate.entry.segment.text)?.size ?? 0) > 1;
    const penalties = penaltiesOf(query, candidate.entry.unit, isAmbiguous);
    const points = penalties.reduce((sum, penalty) => sum + penalty.points, 0);
    return { ...candidate, penalties, score: Math.max(0, candidate.raw - points) };
  });
  const wanted = candidates.filter(({ score }) => score >= (query.threshold ?? 60)).sort(better);
  return distinct(wanted)
    .slice(0, query.limit ?? 5)
    .map((candidate) => matchOf(query, candidate, lexicon));
}

function isOwn(
  { exceptRowId, exceptTarget }: MatchQuery,
  { origin }: TranslationUnit,
  target: string,
): boolean {
  if (exceptRowId === undefined || origin.rowId !== exceptRowId) return false;
  return exceptTarget === undefined || normalised(target) === normalised(exceptTarget);
}

function targetOf(
  unit: TranslationUnit,
  to: LanguageTag,
): readonly [LanguageTag, string] | undefined {
  const exact = unit.variants[to];
  if (exact !== undefined && exact.text.trim() !== '') return [to, exact.text];
  for (const [language, variant] of Object.entries(unit.variants)) {
    if (variant !== undefined && variant.text.trim() !== '' && isSameLanguage(language, to)) {
      return [language, variant.text];
    }
  }
  return undefined;
}

/** 0, 1 or 2. A story's end equals a story's end; what is unknown equals nothing. */
function equalNeighbours(query: MatchQuery, { unit, language }: SideEntry): number {
  const beside = unit.context[language];
  const isEqual = (a: string | undefined, b: string | undefined): number =>
    a !== undefined && b !== undefined && normalised(a) === normalised(b) ? 1 : 0;
  return isEqual(query.before, beside?.before) + isEqual(query.after, beside?.after);
}

function penaltiesOf(
  query: MatchQuery,
  unit: TranslationUnit,
  isAmbiguous: boolean,
): readonly MatchPenalty[] {
  const memoryPoints = query.penalties?.get(unit.memoryId) ?? 0;
  const penalties: MatchPenalty[] = [];
  if (memoryPoints > 0) penalties.push({ kind: 'memory', points: memoryPoints });
  if (isAmbiguous) {
    penalties.push({ kind: 'multipleTranslations', points: multipleTranslationsPoints });
  }
  return penalties;
}

function better(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    b.entry.unit.changedAt - a.entry.unit.changedAt ||
    (a.entry.unit.id < b.entry.unit.id ? -1 : 1)
  );
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ entry, target }) => {
    const key = `${entry.segment.text}\n${normalised(target)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function matchOf(query: MatchQuery, candidate: Candidate, lexicon: Lexicon): Match {
  const { entry, to, target, raw, score, penalties } = candidate;
  const source = entry.unit.variants[entry.language]?.text ?? entry.segment.text;
  return {
    kind: raw > 100 ? 'context' : raw === 100 ? 'exact' : 'fuzzy',
    score,
    unit: entry.unit,
    from: entry.language,
    to,
    source,
    target,
    penalties,
    ...explained(source, query.text, lexicon),
  };
}
