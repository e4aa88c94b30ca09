import type { TextRange } from '../../model/match.ts';
import type { Token } from '../../text/tokens.ts';
import { scoredTokens } from '../scored-tokens.ts';
import type { ScoringLanguage } from '../scoring-language.ts';

/** A clause or phrase of a segment that the memories may be asked for. */
export interface AskableSpan {
  /** Tokens of the segment, white space left out: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  readonly range: TextRange;
  readonly contentWords: number;
}

export interface AskableSegment {
  readonly tokens: number;
  readonly contentWords: number;
  /** Longest first; at most `mostSpans`. */
  readonly spans: readonly AskableSpan[];
}

/** So many questions are answered in the time of a blink. */
const mostSpans = 80;
const longestPhrase = 12;

/** The clauses of a segment and the phrases within them: runs of tokens between marks that begin and end with a content word. */
export function askableSpans(text: string, language: ScoringLanguage): AskableSegment {
  const tokens = scoredTokens(text);
  const isContent = tokens.map((token) => isContentWord(token, language));
  const counts = [0];
  for (const [place, is] of isContent.entries()) counts.push((counts[place] ?? 0) + Number(is));
  const spans: AskableSpan[] = [];
  for (let start = 0; start < tokens.length; start++) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + longestPhrase); end++) {
      const last = tokens[end - 1];
      if (last === undefined || last.kind === 'punctuation') break;
      const isEdged = isContent[start] === true && isContent[end - 1] === true;
      // The whole segment has been asked for already.
      if (!isEdged || end - start === tokens.length) continue;
      spans.push({
        ...{ start, end, range: { start: tokens[start]?.start ?? 0, end: last.end } },
        contentWords: (counts[end] ?? 0) - (counts[start] ?? 0),
      });
    }
  }
  return {
    tokens: tokens.length,
    contentWords: counts.at(-1) ?? 0,
    spans: spans
      .sort((a, b) => b.contentWords - a.contentWords || a.start - b.start)
      .slice(0, mostSpans),
  };
}

function isContentWord(token: Token, language: ScoringLanguage): boolean {
  return token.kind === 'word' && !language.functionWords.has(token.text.toLowerCase());
}
