import { tokenSpans } from '../text/token-spans.ts';
import type { TokenSpan } from '../text/token-spans.ts';
import type { Token } from '../text/tokens.ts';

/** The longest case or ordinal ending that stands behind a number: `2015-ші`, `30-дағы`, `20-го`. */
const endingLetters = 4;

/**
 * The tokens that are compared: white space left out, and a number together with its minus and its ending. Kazakh and
 * Russian bend numbers after a hyphen (`2015-ке`, `2016-ға`), English makes ordinals (`20th`, `21st`): the ending
 * follows from the number, so that two such numbers differ as numbers do and in nothing else.
 */
export function scoredTokens(text: string): readonly Token[] {
  return scoredSpans(text).map(({ kind, start, end }) => ({
    kind,
    text: text.slice(start, end),
    start,
    end,
  }));
}

/** The same without their texts. */
export function scoredSpans(text: string): readonly TokenSpan[] {
  const spans = tokenSpans(text);
  const scored: TokenSpan[] = [];
  for (let place = 0; place < spans.length; place++) {
    const span = spans[place];
    if (span === undefined || span.kind === 'space' || isSign(text, spans, place)) continue;
    if (span.kind !== 'number') {
      scored.push(span);
      continue;
    }
    const start = isSign(text, spans, place - 1) ? span.start - 1 : span.start;
    place += endingLength(text, spans, place);
    scored.push({ kind: 'number', start, end: spans[place]?.end ?? span.end });
  }
  return scored;
}

/** A number with its minus in one form: `−5`, `–5` and `-5` are the same. */
export function plainSign(number: string): string {
  return number.replace(/^[‐‑–−]/u, '-');
}

/** A minus: straight before a number, and behind nothing that would make it a hyphen or a range (`COVID-19`, `5–6`). */
function isSign(text: string, spans: readonly TokenSpan[], place: number): boolean {
  const [span, next] = [spans[place], spans[place + 1]];
  if (span?.kind !== 'punctuation' || next?.kind !== 'number') return false;
  const before = spans[place - 1];
  const isAfterWord = before?.kind === 'word' || before?.kind === 'number';
  return !isAfterWord && /^[-‐‑–−]$/u.test(text.slice(span.start, span.end));
}

/** How many tokens behind the number are its ending: 0, 1 (`th`) or 2 (`-`, `ға`). */
function endingLength(text: string, spans: readonly TokenSpan[], place: number): number {
  const [next, afterNext] = [spans[place + 1], spans[place + 2]];
  if (next === undefined || next.kind === 'space') return 0;
  const nextText = text.slice(next.start, next.end);
  if (next.kind === 'word') return /^(?:st|nd|rd|th)$/iu.test(nextText) ? 1 : 0;
  if (afterNext?.kind !== 'word' || !/^[\-‐‑]$/u.test(nextText)) return 0;
  const ending = text.slice(afterNext.start, afterNext.end);
  return ending.length <= endingLetters && /^\p{Script=Cyrillic}+$/u.test(ending) ? 2 : 0;
}
