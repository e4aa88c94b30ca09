import type { TextRange } from '../../model/match.ts';
import type { Token } from '../../text/tokens.ts';
import { currencySigns } from '../fact-words.ts';
import { shifted } from './decimal.ts';
import type { Fact } from './fact.ts';
import { numberReadingsOf } from './number-readings.ts';
import type { NumberReading } from './number-readings.ts';
import { endingBehindFigures, isJoined, wordAt } from './reading-place.ts';
import type { ReadText } from './reading-place.ts';

/**
 * The number in figures that stands at this token with what belongs to it: its scale word, its ending, and the
 * currency before or behind it, a fact of its own. Empty where the token is no number.
 */
export function readNumber(read: ReadText, place: number): readonly Fact[] {
  const token = read.tokens[place];
  if (token?.kind !== 'number') return [];
  const [sign, isMoneyBefore] = signBefore(read, place);
  const scale = scaleBehind(read, place, isMoneyBefore);
  const next = place + 1 + (scale?.length ?? 0);
  const word = currencyAt(read, next);
  const currency = sign ?? word;
  const counts = currency !== undefined ? 'money' : isPercent(read, next) ? 'percent' : undefined;
  const readings = numberReadingsOf(token.text, read.language.typography.decimalSign);
  const numbers = readings.map((reading, order) =>
    numberFact(read, place, { reading, scale: scale?.at, counts, isDoubtful: order > 0 }),
  );
  return currency === undefined || numbers.length === 0 ? numbers : [...numbers, currency];
}

interface NumberParts {
  readonly reading: NumberReading;
  readonly scale: (TextRange & { readonly exponent: number }) | undefined;
  readonly counts: Fact['counts'];
  readonly isDoubtful: boolean;
}

function numberFact(read: ReadText, place: number, parts: NumberParts): Fact {
  const { reading, scale, counts, isDoubtful } = parts;
  const { start, end } = read.tokens[place] ?? { start: 0, end: 0 };
  const ending = scale === undefined ? endingBehindFigures(read, place, reading.value) : undefined;
  return {
    kind: 'number',
    value: shifted(reading.value, scale?.exponent ?? 0),
    start,
    end: scale?.end ?? ending?.end ?? end,
    written: {
      as: 'figures',
      literal: { start, end },
      style: reading.style,
      ...(scale && { scale }),
      ...(ending && { ending }),
    },
    ...(counts && { counts }),
    ...(isDoubtful && { isDoubtful }),
  };
}

/** A number word (`three`, `үш`, `тремя`), its scale word too; undefined where the token is none. */
export function readNumberWord(read: ReadText, place: number): Fact | undefined {
  const value = cardinalAt(read, place);
  const isCompound =
    cardinalAt(read, place - 1) !== undefined || cardinalAt(read, place + 1) !== undefined;
  const token = read.tokens[place];
  if (token === undefined || value === undefined || isCompound) return undefined;
  const scale = scaleBehind(read, place, false)?.at;
  return {
    kind: 'number',
    value: shifted(String(value), scale?.exponent ?? 0),
    start: token.start,
    end: scale?.end ?? token.end,
    written: { as: 'word', ...(scale && { scale }) },
  };
}

function cardinalAt(read: ReadText, place: number): number | undefined {
  if (read.tokens[place]?.kind !== 'word') return undefined;
  const lemma = read.language.grammar.lemmaOf(wordAt(read, place));
  return lemma === undefined ? undefined : read.language.facts.cardinals.get(lemma);
}

/** The scale word behind a number, and of how many tokens it is. */
function scaleBehind(
  read: ReadText,
  place: number,
  isMoney: boolean,
): { readonly at: TextRange & { readonly exponent: number }; readonly length: number } | undefined {
  // A $100-million deal.
  const isHyphen = wordAt(read, place + 1) === '-' && isJoined(read, place);
  const at = place + (isHyphen ? 2 : 1);
  const token = read.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const exponent = exponentOf(read, token, isJoined(read, place) && isMoney);
  if (exponent === undefined) return undefined;
  const isStopped = wordAt(read, at + 1) === '.' && isJoined(read, at);
  const length = at - place + (isStopped ? 1 : 0);
  return { at: { start: token.start, end: token.end, exponent }, length };
}

function exponentOf(read: ReadText, token: Token, isAttached: boolean): number | undefined {
  const word = token.text.toLowerCase();
  const { grammar, facts, scaleWords } = read.language;
  const lemma = grammar.lemmaOf(word);
  const scale = facts.scales.find(
    (each) => lemma === each.lemma || word === each.short || lemma === each.short,
  );
  if (scale !== undefined) return scale.exponent;
  const value = scaleWords.get(word);
  if (value !== undefined) return Math.round(Math.log10(value));
  // $5m is money; 5m may be metres.
  return isAttached ? facts.scales.find(({ attached }) => attached === word)?.exponent : undefined;
}

function signBefore(read: ReadText, place: number): readonly [Fact | undefined, boolean] {
  const token = read.tokens[place - 1];
  const code = currencySigns.get(token?.text ?? '');
  if (token === undefined || code === undefined) return [undefined, false];
  return [currencyFact(token, code, 'sign'), true];
}

function currencyAt(read: ReadText, place: number): Fact | undefined {
  const token = read.tokens[place];
  if (token === undefined) return undefined;
  const signed = currencySigns.get(token.text);
  if (signed !== undefined) {
    // The sign belongs to a number that follows it straight: 5 $10.
    const isNext = read.tokens[place + 1]?.kind === 'number' && isJoined(read, place);
    return isNext ? undefined : currencyFact(token, signed, 'sign');
  }
  if (token.kind !== 'word') return undefined;
  const lemma = read.language.grammar.lemmaOf(wordAt(read, place)) ?? wordAt(read, place);
  const code = read.language.facts.currencies.find(({ words }) => words.includes(lemma))?.code;
  return code === undefined ? undefined : currencyFact(token, code, 'word');
}

function currencyFact({ start, end }: Token, value: string, as: 'word' | 'sign'): Fact {
  return { kind: 'currency', value, start, end, written: { as } };
}

function isPercent(read: ReadText, place: number): boolean {
  const word = wordAt(read, place);
  if (word === '%') return true;
  if (word === 'per' && wordAt(read, place + 1) === 'cent') return true;
  const lemma = read.language.grammar.lemmaOf(word);
  return lemma !== undefined && read.language.facts.percents.includes(lemma);
}
