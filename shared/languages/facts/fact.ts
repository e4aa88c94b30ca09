import type { TextRange } from '../../model/match.ts';
import type { NumberStyle } from './number-readings.ts';

/** How a fact stands in its text: what whoever writes another one in its place must know. */
export type Written =
  | {
      /** The figures are at `literal`; a scale word, an ending behind a hyphen (`-ші`) or none (`th`) may follow. */
      readonly as: 'figures';
      readonly literal: TextRange;
      readonly style: NumberStyle;
      readonly scale?: TextRange & { readonly exponent: number };
      readonly ending?: TextRange;
    }
  /** A number word, a month's name or abbreviation, the word or the sign of a currency. */
  | { readonly as: 'word'; readonly scale?: TextRange & { readonly exponent: number } }
  | { readonly as: 'sign' }
  | { readonly as: 'roman' }
  /** A day, a month or a year among the figures of a date, so many figures wide; 0 is as wide as it gets. */
  | { readonly as: 'padded'; readonly width: number }
  | {
      readonly as: 'clock';
      /** Hours, and minutes where `sign` (`:` or `.`) is not empty. */
      readonly literal: TextRange;
      readonly sign: string;
      /** `09:00` */
      readonly isPadded: boolean;
      /** `a.m.` and the like, or the part of the day. */
      readonly half?: TextRange & { readonly kind: 'meridiem' | 'part' };
      /** The word for the hour behind the figures, which must agree with them. */
      readonly hour?: TextRange;
      readonly ending?: TextRange;
    };

/** A value that stands in a text, and survives translation whatever its format. */
export interface Fact extends TextRange {
  /** `number` covers counts, years, percentages and amounts of money. */
  readonly kind: 'number' | 'day' | 'month' | 'time' | 'currency';
  /** Equal in every language: a decimal (`1200000000`), a month from 1, a time (`15:00`), a currency's code. */
  readonly value: string;
  readonly written: Written;
  readonly counts?: 'percent' | 'money';
  /** Facts of one date share a number; undefined outside dates. */
  readonly date?: number;
  /** Another, less likely reading of a place where a better one stands, too. */
  readonly isDoubtful?: true;
}
