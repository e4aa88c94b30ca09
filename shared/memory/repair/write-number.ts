import type { Fact, Written } from '../../languages/facts/fact.ts';
import { romanOf } from '../../languages/facts/roman-numerals.ts';
import type { NumberChange } from '../../languages/grammar.ts';
import type { TextRange } from '../../model/match.ts';
import { shifted } from '../../languages/facts/decimal.ts';
import type { FactChange } from './changed-facts.ts';
import { editOf, likeCased, textAt, wordBeside } from './scene.ts';
import type { Edit, Scene } from './scene.ts';
import { amountFor, figuresFor } from './written-number.ts';
import type { Amount, Figures } from './written-number.ts';

/**
 * What must change in the target so that a number of it has the new value: figures in their format, scale word, ending,
 * the noun behind and the article before. Undefined where a part of that is not sure.
 */
export function writeNumber(
  place: Fact,
  change: FactChange,
  scene: Scene,
): readonly Edit[] | undefined {
  const { written } = place;
  switch (written.as) {
    case 'figures':
      return writeFigures(place, written, change, scene);
    case 'word':
      return writeWord(place, written, change, scene);
    case 'roman': {
      const value = Number(change.new.value);
      const isRoman = Number.isInteger(value) && value >= 1 && value <= 39;
      return isRoman ? editOf(scene, place, romanOf(value)) : undefined;
    }
    case 'padded':
      if (!/^\d+$/u.test(change.new.value)) return undefined;
      return editOf(scene, place, change.new.value.padStart(written.width, '0'));
    case 'sign':
    case 'clock':
      return undefined;
  }
}

function writeFigures(
  place: Fact,
  written: Figures,
  change: FactChange,
  scene: Scene,
): readonly Edit[] | undefined {
  const amount = amountFor(place, change, scene);
  const numbers = numberChange(place, amount, written.scale?.exponent ?? 0, scene);
  const ending = endingEdits(written.ending, numbers, scene);
  const scale = scaleEdits(written.scale, amount, numbers, scene);
  if (ending === undefined || scale === undefined) return undefined;
  return [
    ...articleEdits(written.literal, numbers, scene),
    ...editOf(scene, written.literal, figuresFor(amount, written, change, scene)),
    ...ending,
    ...scale,
    ...(written.ending === undefined && place.date === undefined
      ? nounEdits(place, written.scale !== undefined, amount, numbers, scene)
      : []),
  ];
}

function numberChange(place: Fact, amount: Amount, exponent: number, scene: Scene): NumberChange {
  const before = wordBeside(scene, place, 'before');
  return {
    old: shifted(place.value, -exponent),
    new: amount.mantissa,
    wordBefore: before === undefined ? '' : textAt(scene, before),
  };
}

function endingEdits(
  ending: TextRange | undefined,
  numbers: NumberChange,
  scene: Scene,
): readonly Edit[] | undefined {
  if (ending === undefined) return [];
  if (/\D/u.test(numbers.new) && scene.language.tag !== 'kk') return undefined;
  const old = textAt(scene, ending);
  const next = scene.language.grammar.endingFor(old.toLowerCase(), numbers);
  return next === undefined ? undefined : editOf(scene, ending, likeCased(old, next));
}

type Scale = NonNullable<Figures['scale']>;

function scaleEdits(
  scale: Scale | undefined,
  amount: Amount,
  numbers: NumberChange,
  scene: Scene,
): readonly Edit[] | undefined {
  if (scale === undefined) return [];
  const { grammar, facts } = scene.language;
  // The stop of «тыс.» belongs to it.
  const isStopped = scene.text[scale.end] === '.' && isShortThousand(textAt(scene, scale));
  const range = { start: scale.start, end: scale.end + (isStopped ? 1 : 0) };
  if (amount.exponent === 0) {
    const gap = /^[\s-]$/u.test(scene.text[scale.start - 1] ?? '') ? 1 : 0;
    return editOf(scene, { start: scale.start - gap, end: range.end }, '');
  }
  const old = textAt(scene, scale);
  const word = old.toLowerCase();
  if (amount.exponent === scale.exponent) {
    return editOf(scene, scale, likeCased(old, grammar.agreed(word, numbers) ?? word));
  }
  const own = facts.scales.find(({ exponent }) => exponent === scale.exponent);
  const next = facts.scales.find(({ exponent }) => exponent === amount.exponent);
  if (own === undefined || next === undefined) return undefined;
  const lemma = grammar.lemmaOf(word) ?? word;
  if (word === own.attached && next.attached !== undefined) {
    return editOf(scene, scale, likeCased(old, next.attached));
  }
  const isShort = lemma === own.short && own.short !== own.lemma;
  if (isShort) {
    const short = word === own.short ? next.short : grammar.formLike(word, next.short);
    if (short === undefined) return undefined;
    return editOf(scene, range, likeCased(old, short) + (isShortThousand(short) ? '.' : ''));
  }
  const form = grammar.formLike(word, next.lemma);
  if (form === undefined) return undefined;
  return editOf(scene, scale, likeCased(old, grammar.agreed(form, numbers) ?? form));
}

function isShortThousand(word: string): boolean {
  return word.toLowerCase() === 'тыс';
}

/** The counted noun: `5 процентов`, `2 процента`. Behind a scale word the noun does not care. */
function nounEdits(
  place: Fact,
  hadScale: boolean,
  amount: Amount,
  numbers: NumberChange,
  scene: Scene,
): readonly Edit[] {
  if (amount.exponent > 0) return [];
  const noun = wordBeside(scene, place, 'behind');
  if (noun === undefined) return [];
  const form = textAt(scene, noun);
  // Behind thousands and millions a noun stands as behind 5.
  const change = hadScale ? { ...numbers, old: '5' } : numbers;
  const agreed = scene.language.grammar.agreed(form.toLowerCase(), change);
  return agreed === undefined ? [] : editOf(scene, noun, likeCased(form, agreed));
}

function articleEdits(literal: TextRange, numbers: NumberChange, scene: Scene): readonly Edit[] {
  const word = wordBeside(scene, literal, 'before');
  if (word === undefined) return [];
  const old = textAt(scene, word);
  const next = scene.language.grammar.wordBefore(old.toLowerCase(), numbers);
  return editOf(scene, word, likeCased(old, next));
}

/** A number word gives way to one in the same case; where its own form shows no case, to figures, too. */
function writeWord(
  place: Fact,
  written: Extract<Written, { as: 'word' }>,
  change: FactChange,
  scene: Scene,
): readonly Edit[] | undefined {
  const { grammar, facts } = scene.language;
  const amount = amountFor(place, change, scene);
  const numbers = numberChange(place, amount, written.scale?.exponent ?? 0, scene);
  const range =
    written.scale === undefined ? place : { start: place.start, end: wordEnd(place, scene) };
  const old = textAt(scene, range);
  const lemma = [...facts.cardinals].find(([, value]) => String(value) === amount.mantissa)?.[0];
  const form = lemma === undefined ? undefined : grammar.formLike(old.toLowerCase(), lemma);
  const isPlain = facts.cardinals.has(old.toLowerCase()) && lemma === undefined;
  const next = form === undefined ? (isPlain ? amount.mantissa : undefined) : likeCased(old, form);
  if (next === undefined || /\D/u.test(amount.mantissa)) return undefined;
  const scale = scaleEdits(written.scale, amount, numbers, scene);
  if (scale === undefined) return undefined;
  return [
    ...editOf(scene, range, next),
    ...scale,
    ...nounEdits(place, written.scale !== undefined, amount, numbers, scene),
  ];
}

function wordEnd(place: Fact, { tokens }: Scene): number {
  return tokens.find(({ start }) => start === place.start)?.end ?? place.end;
}
