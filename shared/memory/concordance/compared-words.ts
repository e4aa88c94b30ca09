import { scoringTagOf, scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { TextRange } from '../../model/match.ts';
import type { Token } from '../../text/tokens.ts';
import { latinKey } from '../../text/transliterate.ts';
import type { Side } from '../index/side.ts';
import { scoredTokens } from '../scored-tokens.ts';
import type { StemNumbers } from './stem-numbers.ts';

/** A content word or a number of a text, with what is compared across languages. */
export interface ComparedWord extends TextRange {
  /** See `StemNumbers`; -1 for a number. */
  readonly stem: number;
  /** Equal for figures that are written alike, and for words that sound alike in all alphabets; undefined for short words. */
  readonly key: string | undefined;
}

const keyLetters = 5;
const leastKeyLetters = 4;
/** Keys of words that were asked for lately: of fifty units and of those before them most are the same. */
const recentKeys = new Map<string, string>();
const mostRecent = 20_000;

/** The content words and numbers of a text, in reading order. */
export function comparedWords(
  text: string,
  language: LanguageTag,
  side: Side,
  stems: StemNumbers,
): readonly ComparedWord[] {
  const isAsWritten = scoringTagOf(language) === language;
  return scoredTokens(text).flatMap((token): readonly ComparedWord[] => {
    const { kind, start, end } = token;
    if (kind === 'number') return [{ start, end, stem: -1, key: figuresOf(token) }];
    if (kind !== 'word') return [];
    const compared = isAsWritten ? token.text : scoringTextOf(token.text, language);
    const word = { ...token, text: compared.normalize('NFC') };
    const stem = stems.ofWord(side, word);
    return stem < 0 ? [] : [{ start, end, stem, key: soundOf(token) }];
  });
}

/** 2016-шы and 2016th are 2016. */
function figuresOf({ text }: Token): string | undefined {
  return /\d(?:.*\d)?/u.exec(text)?.[0];
}

function soundOf({ text }: Token): string | undefined {
  let key = recentKeys.get(text);
  if (key === undefined) {
    key = latinKey(text);
    if (recentKeys.size >= mostRecent) recentKeys.clear();
    recentKeys.set(text, key);
  }
  return key.length >= leastKeyLetters ? key.slice(0, keyLetters) : undefined;
}
