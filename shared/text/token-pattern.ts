import { invisible } from './invisible.ts';

// No alternative can match the same characters in two ways, so that a hostile text takes linear time.
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}${invisible}]*(?:['’ʼ‘\-‐‑][\p{L}\p{M}\p{N}${invisible}]+)*`;
const number = String.raw`(?:(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,:٫٬]\p{Nd}+)*|\p{N}`;

/** What a token is: `word`, `number`, `space`, or any one character. Matches at any place of any text. */
export const tokenPattern = String.raw`(?<word>${word})|(?<number>${number})|(?<space>[\s${invisible}]+)|.`;
