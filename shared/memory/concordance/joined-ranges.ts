import { scoringTagOf, scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { TextRange } from '../../model/match.ts';
import { scoredTokens } from '../scored-tokens.ts';
import { scoringLanguageOf } from '../scoring-language.ts';

/** Words in reading order, as one range where only white space and function words part them. */
export function joinedRanges(
  text: string,
  words: readonly TextRange[],
  language: LanguageTag,
): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && isPhrase(text.slice(last.end, start), language)) {
      joined.splice(-1, 1, { start: last.start, end });
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

function isPhrase(between: string, language: LanguageTag): boolean {
  const { functionWords } = scoringLanguageOf(scoringTagOf(language));
  return scoredTokens(between).every(({ kind, text }) => {
    const word = scoringTextOf(text, language).toLowerCase();
    return kind === 'word' && functionWords.has(word);
  });
}
