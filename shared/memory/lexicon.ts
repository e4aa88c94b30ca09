import { invisible } from '../text/invisible.ts';
import type { TokenKind, TokenSpan } from '../text/token-spans.ts';
import type { Token } from '../text/tokens.ts';
import { GrowingNumbers } from './index/growing-numbers.ts';
import { StringTable } from './index/string-table.ts';
import type { StringTableArrays } from './index/string-table.ts';
import { plainSign } from './scored-tokens.ts';
import type { ScoringLanguage } from './scoring-language.ts';

export const tokenRoles = ['content', 'functionWord', 'number', 'punctuation'] as const;

export type TokenRole = (typeof tokenRoles)[number];

/** What a token adds to the size of a segment, in hundredths of a content word. */
export const tokenWeights: Readonly<Record<TokenRole, number>> = {
  content: 100,
  functionWord: 40,
  number: 50,
  punctuation: 10,
};

/** The part of its weight, in hundredths, that a pair keeps although it is not the same. */
const keptBy = { otherNumber: 60, otherEnding: 75, akin: 50 } as const;

/** Words are akin when their stems share this many letters, and this part of the longer stem. */
const akinLetters = 4;
const akinPart = 0.6;

const numberFamily = 0;

const contentRole = tokenRoles.indexOf('content');
const numberRole = tokenRoles.indexOf('number');
const punctuationRole = tokenRoles.indexOf('punctuation');
const weightsByRole = tokenRoles.map((role) => tokenWeights[role]);

/** The arrays of a lexicon, for keeping it in a file. */
export interface LexiconArrays {
  readonly surfaces: StringTableArrays;
  readonly stems: StringTableArrays;
  readonly families: StringTableArrays;
  /** By number of the token: the number of its form, stem and family, and its role. */
  readonly forms: Uint32Array<ArrayBuffer>;
  readonly stemOf: Uint32Array<ArrayBuffer>;
  readonly familyOf: Uint32Array<ArrayBuffer>;
  readonly roles: Uint32Array<ArrayBuffer>;
}

/**
 * The distinct tokens of one language, numbered from 0 as they are written, with what comparing them needs. Tokens
 * of one form differ in nothing but case and the style of apostrophes, hyphens, quotation marks and dashes.
 */
export class Lexicon {
  readonly #language: ScoringLanguage;
  readonly #surfaces: StringTable;
  readonly #stems: StringTable;
  readonly #families: StringTable;
  readonly #forms: GrowingNumbers;
  readonly #stemOf: GrowingNumbers;
  readonly #familyOf: GrowingNumbers;
  readonly #roles: GrowingNumbers;

  constructor(language: ScoringLanguage, arrays?: LexiconArrays) {
    this.#language = language;
    this.#surfaces = new StringTable(arrays?.surfaces);
    this.#stems = new StringTable(arrays?.stems);
    this.#families = new StringTable(arrays?.families);
    this.#forms = listOf(arrays?.forms);
    this.#stemOf = listOf(arrays?.stemOf);
    this.#familyOf = listOf(arrays?.familyOf);
    this.#roles = listOf(arrays?.roles);
    if (arrays === undefined) this.#families.add('#');
  }

  get size(): number {
    return this.#surfaces.size;
  }

  get familyCount(): number {
    return this.#families.size;
  }

  /** The number of a token, given on its first appearance; white space has none and must not be asked for. */
  idOf({ text, kind }: Token): number {
    return this.idAt(text, { kind, start: 0, end: text.length });
  }

  /** The same of a token as it stands in a text, which is not copied out of it. */
  idAt(text: string, { kind, start, end }: TokenSpan): number {
    const before = this.size;
    const id = this.#surfaces.addSlice(text, start, end);
    if (id === before) this.#describe(text.slice(start, end), kind);
    return id;
  }

  /** The token as it is written. */
  textOf(id: number): string {
    return this.#surfaces.text(id);
  }

  /** Equal for tokens of one form. */
  formOf(id: number): number {
    return this.#forms.at(id);
  }

  stemOf(id: number): number {
    return this.#stemOf.at(id);
  }

  /** The stem of a content word; of every other token its form. */
  stemTextOf(id: number): string {
    return this.#stems.text(this.#stemOf.at(id));
  }

  /** The number of a stem, -1 where no token has it. */
  stemNamed(text: string): number {
    return this.#stems.find(text);
  }

  /** Tokens of different families have nothing in common: `credit` is 0. Numbers are one family. */
  familyOf(id: number): number {
    return this.#familyOf.at(id);
  }

  /**
   * The family by which variants that have this very token are listed: numbers have one for each value beside the one that
   * they share.
   */
  listOf(id: number): number {
    return this.isNumber(id)
      ? this.#families.find(numberKey(this.textOf(this.formOf(id))))
      : this.familyOf(id);
  }

  roleOf(id: number): TokenRole {
    return tokenRoles[this.#roles.at(id)] ?? 'content';
  }

  isPunctuation(id: number): boolean {
    return this.#roles.at(id) === punctuationRole;
  }

  isNumber(id: number): boolean {
    return this.#roles.at(id) === numberRole;
  }

  isContent(id: number): boolean {
    return this.#roles.at(id) === contentRole;
  }

  weightOf(id: number): number {
    return weightsByRole[this.#roles.at(id)] ?? 0;
  }

  /** The weight two tokens have in common, from 0 to the lesser of their weights; the same both ways. */
  credit(a: number, b: number): number {
    const family = this.#familyOf.at(a);
    if (family !== this.#familyOf.at(b)) return 0;
    if (this.#forms.at(a) === this.#forms.at(b)) return this.weightOf(a);
    if (family === numberFamily) return (tokenWeights.number * keptBy.otherNumber) / 100;
    const [left, right] = [this.#stemOf.at(a), this.#stemOf.at(b)];
    if (left === right) return (tokenWeights.content * keptBy.otherEnding) / 100;
    return isAkin(this.#stems.text(left), this.#stems.text(right))
      ? (tokenWeights.content * keptBy.akin) / 100
      : 0;
  }

  /** The same tokens with the same numbers, in arrays that are no longer than they must be. */
  trimmed(language: ScoringLanguage): Lexicon {
    const { surfaces, stems, families, forms, stemOf, familyOf, roles } = this.arrays();
    return new Lexicon(language, {
      surfaces: trimmedTable(surfaces),
      stems: trimmedTable(stems),
      families: trimmedTable(families),
      forms: forms.slice(),
      stemOf: stemOf.slice(),
      familyOf: familyOf.slice(),
      roles: roles.slice(),
    });
  }

  arrays(): LexiconArrays {
    return {
      surfaces: this.#surfaces.arrays(),
      stems: this.#stems.arrays(),
      families: this.#families.arrays(),
      forms: this.#forms.view(),
      stemOf: this.#stemOf.view(),
      familyOf: this.#familyOf.view(),
      roles: this.#roles.view(),
    };
  }

  /** What is known of the token that has just got its number; its form gets a number, too. */
  #describe(text: string, kind: TokenKind): void {
    const id = this.#roles.length;
    const form = formOf(text, kind);
    const role = roleIn(this.#language, kind, form);
    const stem = role === 'content' ? this.#language.stem(form) : form;
    this.#roles.push(tokenRoles.indexOf(role));
    this.#stemOf.push(this.#stems.add(stem));
    this.#familyOf.push(this.#families.add(familyKey(role, stem)));
    if (role === 'number') this.#families.add(numberKey(form));
    this.#forms.push(id);
    if (form === text) return;
    this.#forms.set(id, this.idAt(form, { kind, start: 0, end: form.length }));
  }
}

function trimmedTable({ letters, ends, slots }: StringTableArrays): StringTableArrays {
  return { letters: letters.slice(), ends: ends.slice(), slots: slots.slice() };
}

function listOf(numbers: Uint32Array<ArrayBuffer> | undefined): GrowingNumbers {
  return numbers === undefined ? new GrowingNumbers() : GrowingNumbers.from(numbers);
}

/** Letters without case, ё as е; the many apostrophes, hyphens and minus signs of typists as one, what is invisible not at all. */
function formOf(text: string, kind: TokenKind): string {
  const lower = text.toLowerCase();
  if (kind === 'punctuation') return punctuationClass(lower);
  if (kind === 'number') return plainSign(lower);
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

function roleIn(language: ScoringLanguage, kind: TokenKind, form: string): TokenRole {
  if (kind === 'number') return 'number';
  if (kind === 'punctuation') return 'punctuation';
  // A dropped negation turns the sentence over: it is no small word.
  const isNegation = language.negations?.has(form) === true;
  return language.functionWords.has(form) && !isNegation ? 'functionWord' : 'content';
}

function numberKey(form: string): string {
  return `#${form}`;
}

/** Equal for all tokens that may have something in common; a function word or mark is akin to itself only. */
function familyKey(role: TokenRole, stem: string): string {
  if (role === 'number') return '#';
  return role === 'content' ? `c${stem.slice(0, akinLetters)}` : `${role}${stem}`;
}

function isAkin(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  let common = 0;
  while (common < longer && a[common] === b[common]) common++;
  return common >= akinLetters && common >= akinPart * longer;
}
