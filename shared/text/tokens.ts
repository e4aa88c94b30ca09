import { invisible } from './invisible.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'space';

/** A piece of a text: `text` is exactly the slice `start..end`, in UTF-16 code units. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The whole text as tokens in their order; joined they give the text again.
 * - A word begins with a letter and keeps inner apostrophes, hyphens and figures: `don't`, `АҚШ-тың`, `COVID-19`.
 * - A number begins with a figure and keeps its inner separators: `1 000,5`, `1,000.5`, `30.03.2016`, `15:00`.
 *   A sign, a percent sign and a case ending (`30-ға`, `20th`) are tokens of their own. White space joins
 *   only groups of three figures.
 * - Invisible characters (`invisible.ts`) stay in a word; elsewhere they are white space.
 * - Every other character is punctuation, one code point each; a run of white space is one token.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    tokens.push({ text: match[0], kind: kindOf(match), start, end: start + match[0].length });
  }
  return tokens;
}

// No alternative can match the same characters in two ways, so that a hostile text takes linear time.
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}${invisible}]*(?:['’ʼ‘\-‐‑][\p{L}\p{M}\p{N}${invisible}]+)*`;
const number = String.raw`(?:(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,:٫٬]\p{Nd}+)*|\p{N}`;
const tokenPattern = new RegExp(
  String.raw`(?<word>${word})|(?<number>${number})|(?<space>[\s${invisible}]+)|.`,
  'gsu',
);

function kindOf(match: RegExpExecArray): TokenKind {
  if (match.groups?.['word'] !== undefined) return 'word';
  if (match.groups?.['number'] !== undefined) return 'number';
  return match.groups?.['space'] === undefined ? 'punctuation' : 'space';
}
