import { tokensOf } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** The longest case or ordinal ending that stands behind a number: `2015-ші`, `30-дағы`, `20-го`. */
const endingLetters = 4;

/**
 * The tokens that are compared: white space left out, and a number together with its minus and its ending. Kazakh and
 * Russian bend numbers after a hyphen (`2015-ке`, `2016-ға`), English makes ordinals (`20th`, `21st`): the ending
 * follows from the number, so that two such numbers differ as numbers do and in nothing else.
 */
export function scoredTokens(text: string): readonly Token[] {
  const tokens = tokensOf(text);
  const scored: Token[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'space') continue;
    if (isSign(tokens, place)) continue;
    if (token.kind !== 'number') {
      scored.push(token);
      continue;
    }
    const start = isSign(tokens, place - 1) ? token.start - 1 : token.start;
    place += endingLength(tokens, place);
    const end = tokens[place]?.end ?? token.end;
    scored.push({ kind: 'number', text: text.slice(start, end), start, end });
  }
  return scored;
}

/** A number with its minus in one form: `−5`, `–5` and `-5` are the same. */
export function plainSign(number: string): string {
  return number.replace(/^[‐‑–−]/u, '-');
}

/** A minus: straight before a number, and behind nothing that would make it a hyphen or a range (`COVID-19`, `5–6`). */
function isSign(tokens: readonly Token[], place: number): boolean {
  const [before, token, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token === undefined || next?.kind !== 'number') return false;
  const isAfterWord = before?.kind === 'word' || before?.kind === 'number';
  return /^[-‐‑–−]$/u.test(token.text) && !isAfterWord;
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
