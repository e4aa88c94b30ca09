import { decimalOf } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** How a number is written: empty signs where it has no groups or no decimals. */
export interface NumberStyle {
  readonly groupSign: string;
  readonly decimalSign: string;
  /** How many decimals stand there, closing zeros counted. */
  readonly decimals: number;
}

export interface NumberReading {
  readonly value: Decimal;
  readonly style: NumberStyle;
}

/**
 * What a number token can mean, likeliest first, by the decimal sign of its language: `1,000` is 1000 in English and
 * may be 1 in Russian. None for what is no plain number: `007`, `2.0.1`, `15:00`.
 */
export function numberReadingsOf(token: string, decimalSign: string): readonly NumberReading[] {
  if (/^\d+$/u.test(token)) return /^0\d/u.test(token) ? [] : [readingOf({ whole: token })];
  for (const pattern of grouped) {
    const parts = pattern.exec(token)?.groups;
    if (parts !== undefined) return [readingOf(parts)];
  }
  const single = /^(?<whole>0|[1-9]\d*)(?<point>[.,])(?<part>\d+)$/u.exec(token)?.groups;
  if (single === undefined) return [];
  const { whole = '', point = '', part = '' } = single;
  const decimal = readingOf(single);
  if (!/^[1-9]\d{0,2}$/u.test(whole) || part.length !== 3) return [decimal];
  const group = readingOf({ whole: whole + part, sign: point });
  return point === decimalSign ? [decimal, group] : [group, decimal];
}

/** Groups that are plain: by spaces, by two or more equal signs, or with the other sign behind them. */
const grouped = [
  /^(?<whole>[1-9]\d{0,2}(?<sign>[ \u00A0\u2009\u202F])\d{3}(?:\k<sign>\d{3})*)(?:(?<point>[.,])(?<part>\d+))?$/u,
  /^(?<whole>[1-9]\d{0,2}(?<sign>[.,])\d{3}(?:\k<sign>\d{3})+)(?:(?<point>(?!\k<sign>)[.,])(?<part>\d+))?$/u,
  /^(?<whole>[1-9]\d{0,2}(?<sign>[.,])\d{3})(?<point>(?!\k<sign>)[.,])(?<part>\d+)$/u,
];

function readingOf({
  whole = '',
  sign = '',
  point = '',
  part = '',
}: Partial<Record<string, string>>): NumberReading {
  return {
    value: decimalOf(whole.replace(/\D/gu, ''), part),
    style: { groupSign: sign, decimalSign: point, decimals: part.length },
  };
}
