import type { FoundUnit } from '../model/found-unit.ts';
import type { Match, MatchQuery, MatchReason } from '../model/match.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { isOtherScript } from './other-script.ts';
import { Lexicon } from './lexicon.ts';
import { explained } from './score.ts';
import { scoringLanguageOf } from './scoring-language.ts';
import { scoringTextOf } from '../languages/scoring-text-of.ts';
import { tagsDiffer } from './tags-differ.ts';

/** A found unit with its texts and reasons: made only for those that are shown. */
export function matchOf(found: FoundUnit, unit: TranslationUnit, query: MatchQuery): Match {
  const variant = unit.variants[found.from];
  const source = variant?.text ?? '';
  const { raw, score, from, to, penalties } = found;
  const explanation = explained(
    scoringTextOf(source, from),
    scoringTextOf(query.text, query.from),
    new Lexicon(scoringLanguageOf(from)),
  );
  const more: MatchReason[] = [];
  if (tagsDiffer(variant?.tags, query.tags)) more.push({ kind: 'tag', source: '', query: '' });
  if (isOtherScript(from, query.from)) more.push({ kind: 'script', source: '', query: '' });
  return {
    kind: raw > 100 ? 'context' : raw === 100 ? 'exact' : 'fuzzy',
    score,
    unit,
    from,
    to,
    source,
    target: unit.variants[to]?.text ?? '',
    penalties,
    reasons: [...explanation.reasons, ...more],
    differences: explanation.differences,
  };
}
