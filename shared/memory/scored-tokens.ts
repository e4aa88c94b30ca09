import { tokensOf } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** The longest case or ordinal ending that stands behind a number: `2015-ші`, `30-дағы`, `20-го`. */
const endingLetters = 4;

/**
 * The tokens that are compared: white space left out, and a number together with its ending. Kazakh and
 * Russian bend numbers after a hyphen (`2015-ке`, `2016-ға`), English makes ordinals (`20th`, `21st`): the ending
 * follows from the number, so that two such numbers differ as numbers do and in nothing else.
 */
export function scoredTokens(text: string): readonly Token[] {
  const tokens = tokensOf(text);
  const scored: Token[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'space') continue;
    const length = token.kind === 'number' ? endingLength(tokens, place) : 0;
    const end = tokens[place + length]?.end ?? token.end;
    scored.push(length === 0 ? token : { ...token, text: text.slice(token.start, end), end });
    place += length;
  }
  return scored;
}

/** How many tokens behind the number are its ending: 0, 1 (`th`) or 2 (`-`, `ға`). */
function endingLength(tokens: readonly Token[], place: number): number {
  const [next, afterNext] = [tokens[place + 1], tokens[place + 2]];
  if (next?.kind === 'word') return /^(?:st|nd|rd|th)$/iu.test(next.text) ? 1 : 0;
  const isHyphen = next !== undefined && /^[\-‐‑]$/u.test(next.text);
  if (!isHyphen || afterNext?.kind !== 'word') return 0;
  const isEnding =
    afterNext.text.length <= endingLetters && /^\p{Script=Cyrillic}+$/u.test(afterNext.text);
  return isEnding ? 2 : 0;
}
