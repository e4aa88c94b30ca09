import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { VersionSentence } from '../reading/version.ts';

/**
 * How long translations are. W. A. Gale and K. W. Church, "A program for aligning sentences in bilingual
 * corpora" (1993): the length of a translation is normally distributed about `ratio` times the original's,
 * with a variance of `variance` per letter. Here the odds are taken against the lengths of chance sentences.
 */
export interface LengthModel {
  readonly ratio: number;
  readonly variance: number;
  /** Mean and standard deviation of the second version's sentences, in letters. */
  readonly mean: number;
  readonly deviation: number;
}

/** What a pair of languages is like before the texts themselves are known. */
interface PairLengths {
  readonly ratio: number;
  readonly variance: number;
}

/** Gale and Church's own variance, for a pair that was not measured. */
const usualLengths: PairLengths = { ratio: 1, variance: 6.8 };

/** Measured on 574 news rows of NTREX-128 (three professional versions of newstest2019). */
const measuredLengths: readonly (PairLengths & { readonly pair: readonly [string, string] })[] = [
  { pair: ['en', 'ru'], ratio: 1.142, variance: 3.3 },
  { pair: ['en', 'kk'], ratio: 1.102, variance: 3.3 },
  { pair: ['ru', 'kk'], ratio: 0.965, variance: 3.8 },
];

/** Letters of text that change the ratio half way to their own: in a short story an omission would bend it. */
const ratioInertia = 2000;

/** No single length may outweigh everything else: its log-odds stay within this. */
const highestOdds = 8;

export function lengthModelOf(
  a: readonly VersionSentence[],
  b: readonly VersionSentence[],
  languages: readonly [LanguageTag, LanguageTag],
): LengthModel {
  const [lettersA, lettersB] = [lettersOf(a), lettersOf(b)];
  const mean = lettersB / Math.max(1, b.length);
  const squares = b.reduce((sum, { length }) => sum + (length - mean) ** 2, 0);
  const usual = usualLengthsOf(languages);
  const ratio = (lettersB + ratioInertia * usual.ratio) / (lettersA + ratioInertia);
  return {
    // A ratio far from 1 tells of a missing half, not of a talkative language.
    ratio: Math.min(1.6, Math.max(0.6, ratio)),
    variance: usual.variance,
    mean: Math.max(1, mean),
    deviation: Math.max(mean / 3, Math.sqrt(squares / Math.max(1, b.length)), 1),
  };
}

/** Log-odds that `b` letters in `count` sentences are the translation of `a` letters. */
export function lengthGain(model: LengthModel, a: number, b: number, count: number): number {
  const expected = a * model.ratio;
  const spread = Math.sqrt(model.variance * Math.max(4, (expected + b) / 2));
  const chance = model.deviation * Math.sqrt(count);
  const gain = logNormal(b, expected, spread) - logNormal(b, model.mean * count, chance);
  return Math.min(highestOdds, Math.max(-highestOdds, gain));
}

function logNormal(value: number, mean: number, deviation: number): number {
  return -(((value - mean) / deviation) ** 2) / 2 - Math.log(deviation);
}

function lettersOf(sentences: readonly VersionSentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function usualLengthsOf([a, b]: readonly [LanguageTag, LanguageTag]): PairLengths {
  for (const { pair, ratio, variance } of measuredLengths) {
    const [x, y] = pair;
    if (isSameLanguage(a, x) && isSameLanguage(b, y)) return { ratio, variance };
    if (isSameLanguage(a, y) && isSameLanguage(b, x)) return { ratio: 1 / ratio, variance };
  }
  return usualLengths;
}
