import { shifted } from '../../languages/facts/decimal.ts';
import type { Decimal } from '../../languages/facts/decimal.ts';
import type { Fact, Written } from '../../languages/facts/fact.ts';
import type { FactChange } from './changed-facts.ts';
import type { Scene } from './scene.ts';

export type Figures = Extract<Written, { as: 'figures' }>;

/** A number as it is to be written: `1.2` with a scale word for 9 zeros. */
export interface Amount {
  readonly mantissa: Decimal;
  /** Closing zeros counted. */
  readonly decimals: number;
  /** Of its scale word; 0 for none. */
  readonly exponent: number;
}

/** More decimals before a scale word say that it is not due: 1,125 million is written, 554,286 thousand is not. */
function mostDecimals(exponent: number): number {
  return exponent > 3 ? 3 : 1;
}

/** The new value in the scale of the old target where it has one: that of the segment, or the target's own. */
export function amountFor(place: Fact, { new: now }: FactChange, { language }: Scene): Amount {
  const own = exponentOf(place.written);
  const asked = exponentOf(now.written);
  const isKnown = language.facts.scales.some(({ exponent }) => exponent === asked);
  const inOwn = shifted(now.value, -own);
  const exponent =
    own === 0 || (asked > 0 && isKnown)
      ? Math.min(own, 1) * asked
      : decimalsOf(inOwn) <= mostDecimals(own)
        ? own
        : 0;
  const mantissa = shifted(now.value, -exponent);
  const asWritten =
    now.written.as === 'figures' && exponent === asked ? now.written.style.decimals : 0;
  return { mantissa, exponent, decimals: Math.max(decimalsOf(mantissa), asWritten) };
}

function exponentOf(written: Written): number {
  return written.as === 'figures' || written.as === 'word' ? (written.scale?.exponent ?? 0) : 0;
}

function decimalsOf(decimal: Decimal): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** The number in figures, in the format of the place where it is to stand. */
export function figuresFor(
  amount: Amount,
  place: Figures,
  change: FactChange,
  scene: Scene,
): string {
  const [whole = '', part = ''] = amount.mantissa.split('.');
  const sign = groupSignFor(whole, place, change, scene);
  const grouped = sign === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, sign);
  if (amount.decimals === 0) return grouped;
  const point = place.style.decimalSign || signUsed(scene, 'decimalSign');
  return grouped + point + part.padEnd(amount.decimals, '0');
}

/**
 * What parts thousands: the sign of the place itself where it has one. A place without one had no need of it below 1000,
 * and with four figures it says nothing of five; then the segment tells whether it is a count (1,500) or a year (2016).
 */
function groupSignFor(whole: string, place: Figures, change: FactChange, scene: Scene): string {
  if (whole.length < 4) return '';
  const [was, is] = [isGrouped(change.old), isGrouped(change.new)];
  const own = place.style.groupSign;
  if (own !== '') return was === true && is === false ? '' : own;
  const figures = scene.text.slice(place.literal.start, place.literal.end).replace(/[.,].*$/u, '');
  const isTold = figures.length < 4 || (figures.length === 4 && whole.length > 4);
  if (!isTold || is === false) return '';
  return is === true || whole.length > 4 ? signUsed(scene, 'groupSign') : '';
}

/** Undefined where the number is too small to tell. */
function isGrouped({ written }: Fact): boolean | undefined {
  if (written.as === 'padded') return false;
  if (written.as !== 'figures' || written.scale !== undefined) return undefined;
  if (written.style.groupSign !== '') return true;
  return written.literal.end - written.literal.start - decimalsLength(written) >= 4
    ? false
    : undefined;
}

function decimalsLength({ style }: Figures): number {
  return style.decimals === 0 ? 0 : style.decimals + 1;
}

/** The sign that other numbers of the target have, else that of its language. */
function signUsed({ facts, language }: Scene, kind: 'groupSign' | 'decimalSign'): string {
  for (const { written, isDoubtful } of facts) {
    if (written.as === 'figures' && isDoubtful !== true && written.style[kind] !== '') {
      return written.style[kind];
    }
  }
  return language.typography[kind];
}
