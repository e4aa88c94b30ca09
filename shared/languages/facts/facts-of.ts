import { tokensOf } from '../../text/tokens.ts';
import type { Language } from '../language.ts';
import type { Fact } from './fact.ts';
import { inDates } from './in-dates.ts';
import { readNumericDate } from './read-date.ts';
import { readNumber, readNumberWord } from './read-number.ts';
import { readTime } from './read-time.ts';
import { wordAt } from './reading-place.ts';
import type { ReadText } from './reading-place.ts';
import { romanValueOf } from './roman-numerals.ts';

/**
 * The numbers, days, months, clock times and currencies of a text, in reading order. Places do not overlap, but for
 * doubtful readings, which stand behind the likeliest one of their place.
 */
export function factsOf(text: string, language: Language): readonly Fact[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'space');
  const read: ReadText = { text, tokens, language };
  const facts: Fact[] = [];
  let dates = 0;
  for (let place = 0; place < tokens.length; place++) {
    const date = readNumericDate(read, place);
    if (date !== undefined) {
      facts.push(...date.facts.map((fact) => ({ ...fact, date: dates })));
      dates++;
      place += date.length - 1;
      continue;
    }
    facts.push(...factsAt(read, place));
  }
  return inDates(read, distinct(facts), dates);
}

function factsAt(read: ReadText, place: number): readonly Fact[] {
  const token = read.tokens[place];
  if (token?.kind === 'number') {
    const time = readTime(read, place);
    if (time !== undefined && time.isDoubtful !== true) return [time];
    const numbers = token.text.includes(':')
      ? scoreOf(token.start, token.text)
      : readNumber(read, place);
    return time === undefined ? numbers : [...numbers, time];
  }
  if (token?.kind !== 'word') return [];
  return [monthAt(read, place) ?? romanAt(read, place) ?? readNumberWord(read, place)].filter(
    (fact) => fact !== undefined,
  );
}

/** `2:1` is two numbers. */
function scoreOf(start: number, text: string): readonly Fact[] {
  const parts = /^(?<left>\d{1,3}):(?<right>\d{1,3})$/u.exec(text)?.groups;
  const { left, right } = parts ?? {};
  if (left === undefined || right === undefined) return [];
  return [
    [start, left],
    [start + left.length + 1, right],
  ].flatMap(([at, figures]) => {
    const [from, digits] = [Number(at), String(figures)];
    if (/^0\d/u.test(digits)) return [];
    const range = { start: from, end: from + digits.length };
    const style = { groupSign: '', decimalSign: '', decimals: 0 };
    return {
      kind: 'number',
      value: digits,
      ...range,
      written: { as: 'figures', literal: range, style },
    };
  });
}

function monthAt(read: ReadText, place: number): Fact | undefined {
  const token = read.tokens[place];
  const { tag, months, facts, grammar } = read.language;
  const word = wordAt(read, place);
  // English months have a capital; may and march without one are words as any.
  if (token === undefined || (tag === 'en' && word === token.text)) return undefined;
  const lemma = grammar.lemmaOf(word) ?? word;
  const found = [
    facts.monthNames.indexOf(lemma),
    months.findIndex((forms) => forms.includes(word)),
  ].find((month) => month !== -1);
  if (found === undefined) return undefined;
  const { start, end } = token;
  return { kind: 'month', value: String(found + 1), start, end, written: { as: 'word' } };
}

function romanAt(read: ReadText, place: number): Fact | undefined {
  const token = read.tokens[place];
  const value = romanValueOf(token?.text ?? '');
  if (token === undefined || value === undefined) return undefined;
  const { start, end } = token;
  return { kind: 'number', value: String(value), start, end, written: { as: 'roman' } };
}

/** A currency sign between two numbers is read from both of them. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  const kept = facts.filter(({ kind, start, value }) => {
    const key =
      kind === 'currency' ? `currency ${String(start)}` : `${kind} ${String(start)} ${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.sort(
    (a, b) => a.start - b.start || Number(a.isDoubtful ?? false) - Number(b.isDoubtful ?? false),
  );
}
