import type { DifferencePart, MatchReason } from '../model/match.ts';
import { invisible } from '../text/invisible.ts';
import { analysedSegment } from './analysed-segment.ts';
import { compareSegments } from './compare-segments.ts';
import { differencesOf } from './differences.ts';
import { Lexicon } from './lexicon.ts';
import { pairedTokens } from './paired-tokens.ts';
import { reasonsOf } from './reasons.ts';
import type { ScoringLanguage } from './scoring-language.ts';

/** How alike a unit's source and a query are, and why not more. */
export interface Similarity {
  /** A whole number from 0 to 100; neighbours and penalties are counted elsewhere. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  readonly differences: readonly DifferencePart[];
}

/** THE scorer: panel, report, pre-translation and command line all ask this one. The score is the same both ways. */
export function score(source: string, query: string, language: ScoringLanguage): Similarity {
  const lexicon = new Lexicon(language);
  return {
    score: compareSegments(
      analysedSegment(source, lexicon),
      analysedSegment(query, lexicon),
      lexicon,
    ),
    ...explained(source, query, lexicon),
  };
}

const edges = new RegExp(String.raw`^[\s${invisible}]+`, 'u');

/** The reasons and differences that belong to a score. */
export function explained(
  source: string,
  query: string,
  lexicon: Lexicon,
): Pick<Similarity, 'reasons' | 'differences'> {
  const [old, asked] = [source.normalize('NFC').trim(), query.normalize('NFC').trim()];
  const [oldSeen, askedSeen] = [old.replace(edges, ''), asked.replace(edges, '')];
  const steps = pairedTokens(oldSeen, askedSeen, lexicon);
  const reasons = reasonsOf(steps, lexicon);
  const isSpaceOnly = reasons.length === 0 && old !== asked;
  return {
    reasons: isSpaceOnly ? [{ kind: 'space', source: '', query: '' }] : reasons,
    differences: differencesOf(oldSeen, askedSeen, steps),
  };
}
