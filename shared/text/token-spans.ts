import { invisible } from './invisible.ts';
import { tokenPattern } from './token-pattern.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'space';

/** Where a token stands: `start..end`, in UTF-16 code units. */
export interface TokenSpan {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

// What a code unit is to a token; `unseen` until it is first met.
const unseen = 0;
const letter = 1;
/** Marks and numbers that are no figures: they go on with a word. */
const inWord = 2;
const figure = 3;
const white = 4;
/** Goes on with a word, and is white space elsewhere. */
const hidden = 5;
/** Apostrophes and hyphens: they join what may stand in a word. */
const joint = 6;
const other = 7;
/** Half a character, or a number that is no figure: left to the pattern. */
const rare = 8;

const classes = new Uint8Array(0x10000);
const pattern = new RegExp(tokenPattern, 'suy');
const isHidden = new RegExp(`[${invisible}]`, 'u');

/**
 * The tokens of `tokensOf` without their texts, one behind the other, from 0 to the end. What `tokenPattern` says,
 * read by a table of code units, since a million texts are read so; the pattern itself reads what is rare.
 */
export function tokenSpans(text: string): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let start = 0; start < text.length;) {
    const span = spanAt(text, start);
    spans.push(span);
    start = span.end;
  }
  return spans;
}

function spanAt(text: string, start: number): TokenSpan {
  const first = classAt(text, start);
  if (first === letter) {
    const end = wordEnd(text, start + 1);
    return end < 0 ? spanByPattern(text, start) : { kind: 'word', start, end };
  }
  if (first === white || first === hidden) {
    return { kind: 'space', start, end: whiteEnd(text, start + 1) };
  }
  if (first === other || first === joint) {
    return { kind: 'punctuation', start, end: start + 1 };
  }
  if (first === figure && start > 0 && classAt(text, start - 1) === figure) {
    return spanByPattern(text, start);
  }
  const end = first === figure ? plainNumberEnd(text, start + 1) : -1;
  return end < 0 ? spanByPattern(text, start) : { kind: 'number', start, end };
}

/** -1 where something rare comes up. */
function wordEnd(text: string, from: number): number {
  for (let place = from; ; place++) {
    const here = classAt(text, place);
    if (isInWord(here)) continue;
    if (here === rare) return -1;
    if (here !== joint) return place;
    const next = classAt(text, place + 1);
    if (next === rare) return -1;
    if (!isInWord(next)) return place;
  }
}

function isInWord(unit: number): boolean {
  return unit === letter || unit === inWord || unit === figure || unit === hidden;
}

function whiteEnd(text: string, from: number): number {
  let place = from;
  for (;;) {
    const here = classAt(text, place);
    if (here !== white && here !== hidden) return place;
    place++;
  }
}

/** -1 where something stands behind the figures that may be part of the number. */
function plainNumberEnd(text: string, from: number): number {
  let place = from;
  while (classAt(text, place) === figure) place++;
  const isPlain = classAt(text, place + 1) !== figure && classAt(text, place + 1) !== rare;
  return isPlain || classAt(text, place) === letter ? place : -1;
}

function spanByPattern(text: string, start: number): TokenSpan {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const { word, number, space } = match?.groups ?? {};
  const end = start + (match?.[0].length ?? 1);
  if (word !== undefined) return { kind: 'word', start, end };
  if (number !== undefined) return { kind: 'number', start, end };
  return { kind: space === undefined ? 'punctuation' : 'space', start, end };
}

/** `other` beyond the end. */
function classAt(text: string, place: number): number {
  if (place >= text.length) return other;
  const unit = text.charCodeAt(place);
  const known = classes[unit] ?? unseen;
  if (known !== unseen) return known;
  const found = classOf(unit);
  classes[unit] = found;
  return found;
}

function classOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\uD800-\uDFFF]/u.test(character)) return rare;
  if (isHidden.test(character)) return hidden;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{Nd}/u.test(character)) return figure;
  if (/\p{N}/u.test(character)) return rare;
  if (/\p{M}/u.test(character)) return inWord;
  if (/\s/u.test(character)) return white;
  return /['’ʼ‘\-‐‑]/u.test(character) ? joint : other;
}
