import { tokenSpans } from './token-spans.ts';
import type { TokenSpan } from './token-spans.ts';

/** A piece of a text: `text` is exactly the slice `start..end`, in UTF-16 code units. */
export interface Token extends TokenSpan {
  readonly text: string;
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
  return tokenSpans(text).map(({ kind, start, end }) => ({
    text: text.slice(start, end),
    kind,
    start,
    end,
  }));
}
