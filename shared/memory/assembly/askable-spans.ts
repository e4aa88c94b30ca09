import type { Language } from '../../languages/language.ts';
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
  /** Clauses first, then phrases, the longest first; at most `mostSpans`. */
  readonly spans: readonly AskableSpan[];
}

/** So many questions are answered in the time of a blink. */
const mostSpans = 120;
/** Tokens of the longest phrase that is no clause. */
const longestPhrase = 8;

type AskedLanguage = Pick<ScoringLanguage, 'functionWords'> &
  Partial<Pick<Language, 'conjunctions'>>;

/**
 * The clauses of a segment, between its marks and conjunctions, and the phrases within them: runs of tokens that begin and
 * end with a content word or a number. The whole segment is not among them.
 */
export function askableSpans(text: string, language: AskedLanguage): AskableSegment {
  const tokens = scoredTokens(text);
  const content = tokens.map((token) => isContentWord(token, language));
  const contentIn = (start: number, end: number): number =>
    content.slice(start, end).filter(Boolean).length;
  const spans = new Map<string, AskableSpan>();
  const add = (start: number, end: number): void => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    const contentWords = contentIn(start, end);
    const isWhole = contentWords === contentIn(0, tokens.length);
    if (first === undefined || last === undefined || contentWords === 0 || isWhole) return;
    const range = { start: first.start, end: last.end };
    spans.set(`${String(start)} ${String(end)}`, { start, end, range, contentWords });
  };
  for (const [start, end] of clausesOf(tokens, language)) add(start, end);
  const phrases = phrasesOf(tokens, content).sort(
    ([a, endA], [b, endB]) => contentIn(b, endB) - contentIn(a, endA) || a - b,
  );
  for (const [start, end] of phrases) add(start, end);
  return {
    tokens: tokens.length,
    contentWords: contentIn(0, tokens.length),
    spans: [...spans.values()].slice(0, mostSpans),
  };
}

type TokenSpan = readonly [start: number, end: number];

/** Between marks; and between marks and conjunctions, without the conjunction. */
function clausesOf(tokens: readonly Token[], language: AskedLanguage): readonly TokenSpan[] {
  const isMark = (token: Token): boolean => token.kind === 'punctuation';
  const isJoint = (token: Token): boolean =>
    isMark(token) || language.conjunctions?.has(token.text.toLowerCase()) === true;
  return [...splitAt(tokens, isMark), ...splitAt(tokens, isJoint)];
}

function splitAt(
  tokens: readonly Token[],
  isBorder: (token: Token) => boolean,
): readonly TokenSpan[] {
  const borders = tokens.flatMap((token, place) => (isBorder(token) ? [place] : []));
  return [-1, ...borders].map((border, order) => [border + 1, borders[order] ?? tokens.length]);
}

function phrasesOf(tokens: readonly Token[], content: readonly boolean[]): TokenSpan[] {
  const isEdge = (place: number): boolean =>
    content[place] === true || tokens[place]?.kind === 'number';
  const spans: TokenSpan[] = [];
  for (let start = 0; start < tokens.length; start++) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + longestPhrase); end++) {
      if (tokens[end - 1]?.kind === 'punctuation') break;
      if (isEdge(start) && isEdge(end - 1)) spans.push([start, end]);
    }
  }
  return spans;
}

function isContentWord(token: Token, language: AskedLanguage): boolean {
  return token.kind === 'word' && !language.functionWords.has(token.text.toLowerCase());
}
