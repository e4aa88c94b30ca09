import type { TextRange } from '../../model/match.ts';
import type { Fact } from './fact.ts';
import { isJoined } from './reading-place.ts';
import type { ReadText } from './reading-place.ts';

/**
 * The date in figures that begins at this token, `05.05.2016` or `2016-05-05`, as its three facts in their order, and how
 * many tokens it takes; undefined where it is none. `05/06/2016` is none: nobody can tell its day from its month.
 */
export function readNumericDate(
  read: ReadText,
  place: number,
): { readonly facts: readonly Fact[]; readonly length: number } | undefined {
  const token = read.tokens[place];
  if (token?.kind !== 'number') return undefined;
  const dotted = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u.exec(token.text)?.groups;
  if (dotted !== undefined) {
    const [day = '', month = '', year = ''] = [dotted['day'], dotted['month'], dotted['year']];
    const at = token.start + day.length + 1;
    const facts = [
      partOf('day', token.start, day),
      partOf('month', at, month),
      partOf('number', at + month.length + 1, year),
    ];
    return isDate(Number(day), Number(month)) ? { facts, length: 1 } : undefined;
  }
  const [year, month, day] = [token, read.tokens[place + 2], read.tokens[place + 4]];
  const isIso =
    [0, 1, 2, 3].every((step) => isJoined(read, place + step)) &&
    [1, 3].every((step) => read.tokens[place + step]?.text === '-') &&
    /^\d{4}$/u.test(year.text);
  if (!isIso || !/^\d\d$/u.test(month?.text ?? '') || !/^\d\d$/u.test(day?.text ?? ''))
    return undefined;
  if (month === undefined || day === undefined || !isDate(Number(day.text), Number(month.text)))
    return undefined;
  const facts = [
    partOf('number', year.start, year.text),
    partOf('month', month.start, month.text),
    partOf('day', day.start, day.text),
  ];
  return { facts, length: 5 };
}

function isDate(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function partOf(kind: Fact['kind'], start: number, figures: string): Fact {
  const range: TextRange = { start, end: start + figures.length };
  const width = kind !== 'number' && figures.length === 2 ? 2 : 0;
  return { kind, value: String(Number(figures)), ...range, written: { as: 'padded', width } };
}
