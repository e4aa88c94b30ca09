import type { Token } from '../../text/tokens.ts';
import type { Language } from '../language.ts';

/** A text that is searched for facts, in its language; white space is no token here. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

/** The token at a place, in lower case; empty beyond the ends. */
export function wordAt({ tokens }: ReadText, place: number): string {
  return tokens[place]?.text.toLowerCase() ?? '';
}

/** True where no white space stands between this token and the next one. */
export function isJoined({ tokens }: ReadText, place: number): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  return token !== undefined && token.end === next?.start;
}

/** A Cyrillic or Latin ending behind figures at this place, as `endingFor` knows it: where it stands; undefined for none. */
export function endingBehindFigures(
  read: ReadText,
  place: number,
  value: string,
): { readonly start: number; readonly end: number } | undefined {
  if (!isJoined(read, place)) return undefined;
  const isHyphen = /^[-‐‑–]$/u.test(wordAt(read, place + 1)) && isJoined(read, place + 1);
  const token = read.tokens[place + (isHyphen ? 2 : 1)];
  if (token?.kind !== 'word') return undefined;
  const same = { old: value, new: value, wordBefore: '' };
  const ending = read.language.grammar.endingFor(token.text.toLowerCase(), same);
  return ending === undefined ? undefined : { start: token.start, end: token.end };
}
