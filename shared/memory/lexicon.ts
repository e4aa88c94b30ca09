import { invisible } from '../text/invisible.ts';
import type { Token } from '../text/tokens.ts';
import { plainSign } from './scored-tokens.ts';
import type { ScoringLanguage } from './scoring-language.ts';

/** What a token adds to the size of a segment, in hundredths of a content word. */
export const tokenWeights = {
  content: 100,
  functionWord: 40,
  number: 50,
  punctuation: 10,
} as const;

export type TokenRole = keyof typeof tokenWeights;

/** The part of its weight, in hundredths, that a pair keeps although it is not the same. */
const keptBy = { otherNumber: 60, otherEnding: 75, akin: 50 } as const;

/** Words are akin when their stems share this many letters, and this part of the longer stem. */
const akinLetters = 4;
const akinPart = 0.6;

const numberFamily = 0;

/**
 * The distinct tokens of one language, numbered from 0, with what comparing them needs. A word's number stands
 * for its form without case and without the style of its apostrophes and hyphens.
 */
export interface Lexicon {
  /** The number of a token, given on its first appearance; white space has none and must not be asked for. */
  idOf(token: Token): number;
  roleOf(id: number): TokenRole;
  /** Tokens of different families have nothing in common: `credit` is 0. Numbers are one family. */
  familyOf(id: number): number;
  /** The weight two tokens have in common, from 0 to the lesser of their weights; the same both ways. */
  credit(a: number, b: number): number;
  /** True for two forms of one word. */
  isSameStem(a: number, b: number): boolean;
}

export function createLexicon(language: ScoringLanguage): Lexicon {
  const ids = new Map<string, number>();
  const families = new Map<string, number>([['#', numberFamily]]);
  const roles: TokenRole[] = [];
  const family: number[] = [];
  const stems: string[] = [];

  function numbered(key: string): number {
    const known = families.get(key);
    if (known !== undefined) return known;
    families.set(key, families.size);
    return families.size - 1;
  }

  function idOf(token: Token): number {
    const form = formOf(token);
    const known = ids.get(form);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(form, id);
    const role = roleIn(language, token, form);
    const stem = role === 'content' ? language.stem(form) : form;
    roles.push(role);
    stems.push(stem);
    family.push(numbered(familyKey(role, stem)));
    return id;
  }

  function credit(a: number, b: number): number {
    if (a === b) return tokenWeights[roles[a] ?? 'content'];
    const shared = family[a];
    if (shared !== family[b]) return 0;
    if (shared === numberFamily) return (tokenWeights.number * keptBy.otherNumber) / 100;
    const kept = stems[a] === stems[b] ? keptBy.otherEnding : akin(stems[a], stems[b]);
    return (tokenWeights.content * kept) / 100;
  }

  return {
    idOf,
    credit,
    roleOf: (id) => roles[id] ?? 'content',
    familyOf: (id) => family[id] ?? numberFamily,
    isSameStem: (a, b) => stems[a] === stems[b],
  };
}

/** Letters without case, ё as е; the many apostrophes, hyphens and minus signs of typists as one, what is invisible not at all. */
function formOf(token: Token): string {
  const lower = token.text.toLowerCase();
  if (token.kind === 'punctuation') return punctuationClass(lower);
  if (token.kind === 'number') return plainSign(lower);
  return lower
    .replace(invisibles, '')
    .replaceAll('ё', 'е')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[‐‑]/gu, '-');
}

const invisibles = new RegExp(`[${invisible}]+`, 'gu');

/** Quotation marks and dashes as one class each: their style is the language's, not the sentence's. */
function punctuationClass(mark: string): string {
  if (/["«»“”„‟‹›'‘’]/u.test(mark)) return '"';
  return /[\p{Pd}−]/u.test(mark) ? '-' : mark;
}

function roleIn(language: ScoringLanguage, token: Token, form: string): TokenRole {
  if (token.kind === 'number') return 'number';
  if (token.kind === 'punctuation') return 'punctuation';
  // A dropped negation turns the sentence over: it is no small word.
  const isNegation = language.negations?.has(form) === true;
  return language.functionWords.has(form) && !isNegation ? 'functionWord' : 'content';
}

/** Equal for all tokens that may have something in common; a function word or mark is akin to itself only. */
function familyKey(role: TokenRole, stem: string): string {
  if (role === 'number') return '#';
  return role === 'content' ? `c${stem.slice(0, akinLetters)}` : `${role}${stem}`;
}

function akin(a = '', b = ''): number {
  const longer = Math.max(a.length, b.length);
  let common = 0;
  while (common < longer && a[common] === b[common]) common++;
  return common >= akinLetters && common >= akinPart * longer ? keptBy.akin : 0;
}
