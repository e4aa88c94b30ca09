import { inScriptOf } from '../languages/in-script-of.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match } from '../model/match.ts';

/** The match with its target in the alphabet that is wanted: Kazakh in Latin letters is offered in Cyrillic ones, and back. */
export function inWantedScript(match: Match, to: LanguageTag): Match {
  const target = inScriptOf(match.target, match.to, to);
  return target === undefined ? match : { ...match, target, to };
}
