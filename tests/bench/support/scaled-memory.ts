import type { StoryLanguage } from '../../../shared/model/language-tag.ts';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import { withOtherNumbers, withOtherWords, withSwappedWords } from './changed-texts.ts';
import { cutText } from './cut-text.ts';
import type { NumberStock } from './number-stock.ts';
import { createNumberStock } from './number-stock.ts';
import { RandomNumbers } from './random-numbers.ts';
import type { SeedFamily, Seeds, SeedTexts } from './seeds.ts';
import type { WordStock } from './word-stock.ts';
import { createWordStock } from './word-stock.ts';

/** How a unit came out of real ones; of every 25 units so many each, whatever the size of the memory. */
export const unitKinds = {
  /** A real unit as it stands; each once, until all have been used. */
  untouched: 2,
  /** A real unit with other numbers, the same ones in all its languages. */
  renumbered: 2,
  /** The first half of one real unit with the second half of another one, and some words swapped. */
  recombined: 18,
  /** An earlier unit of the memory with one or two other words, without a clause, or with other marks. */
  revised: 2,
  /** An earlier unit again, translated otherwise into one of its languages. */
  retold: 1,
} as const;

export type UnitKind = keyof typeof unitKinds;

export const unitsInBlock = 25;

/** Of content words in recombined units, those that give way to another one; of the rarest the latter. */
const swappedShare = 0.2;
const swappedRareShare = 0.85;

/** A memory of any size that is made as it is read: the first units of a larger one are the smaller one. */
export interface ScaledMemory {
  readonly stocks: Readonly<Record<StoryLanguage, WordStock>>;
  readonly numbers: NumberStock;
  /** The unit at a place, counted from 0, with two or three languages. */
  textsAt(place: number): SeedTexts;
  kindAt(place: number): UnitKind;
}

export function createScaledMemory({ families }: Seeds): ScaledMemory {
  const all = families.flatMap(({ seeds }) => seeds);
  const numbered = all.filter((seed) => Object.values(seed).every((text) => /\d/u.test(text)));
  const stocks = Object.fromEntries(
    storyLanguages.map((language) => [language, createWordStock(language, textsIn(all, language))]),
  ) as Record<StoryLanguage, WordStock>;
  const numbers = createNumberStock(all.flatMap((seed) => Object.values(seed)));
  const stride = strideThrough(all.length);

  function textsAt(place: number): SeedTexts {
    const random = new RandomNumbers(place, 1);
    switch (kindAt(place)) {
      case 'untouched':
        return all[(orderAmongUntouched(place) * stride) % all.length] ?? {};
      case 'renumbered':
        return renumbered(random.pick(numbered.length > 0 ? numbered : all), random);
      case 'recombined':
        return recombined(familyFor(random.part(), families), random);
      case 'revised':
        return revised(textsAt(random.below(place)), random);
      case 'retold':
        return retold(textsAt(random.below(place)), random);
    }
  }

  function renumbered(seed: SeedTexts, random: RandomNumbers): SeedTexts {
    const others = new Map<string, string>();
    const words = random.below(2);
    return mapped(seed, (text, language) =>
      withOtherWords(
        withOtherNumbers(text, others, random, numbers),
        words,
        random,
        stocks[language],
      ),
    );
  }

  function recombined({ seeds }: SeedFamily, random: RandomNumbers): SeedTexts {
    const [first, second] = [random.pick(seeds), random.pick(seeds)];
    const part = 0.3 + 0.4 * random.part();
    const others = new Map<string, string>();
    return mapped(first, (text, language) => {
      const stock = stocks[language];
      const head = cutText(text, part)?.head;
      const tail = cutText(second[language] ?? '', part)?.tail;
      // Entries of one word are names and terms: another one.
      if (head === undefined) return withSwappedWords(text, stock, random, 1, 1);
      const joined = tail === undefined ? text : `${head} ${tail}`;
      const renewed = withSwappedWords(joined, stock, random, swappedShare, swappedRareShare);
      return withOtherNumbers(renewed, others, random, numbers);
    });
  }

  function revised(unit: SeedTexts, random: RandomNumbers): SeedTexts {
    const [way, isHead, words] = [random.part(), random.isWithin(0.5), 1 + random.below(2)];
    return mapped(unit, (text, language) => {
      if (way < 0.5) return withOtherWords(text, words, random, stocks[language]);
      if (way < 0.75) {
        const cut = cutText(text, isHead ? 0.7 : 0.3);
        return cut?.isClause === true ? (isHead ? cut.head : cut.tail) : text;
      }
      return /[!.…]$/u.test(text) ? text.slice(0, -1) : `${text}.`;
    });
  }

  function retold(unit: SeedTexts, random: RandomNumbers): SeedTexts {
    const retoldLanguage = random.pick(Object.keys(unit));
    return mapped(unit, (text, language) =>
      language === retoldLanguage ? withOtherWords(text, 2, random, stocks[language]) : text,
    );
  }

  return { stocks, numbers, textsAt, kindAt };
}

/** The kinds of a block, mixed; its first unit has no earlier one. */
const block = Object.entries(unitKinds)
  .flatMap(([kind, count]) => Array.from({ length: count }, () => kind as UnitKind))
  .map((_, place, kinds) => kinds[(place * 7) % unitsInBlock] ?? 'recombined');

function kindAt(place: number): UnitKind {
  return block[place % unitsInBlock] ?? 'recombined';
}

function orderAmongUntouched(place: number): number {
  const inBlock = block.slice(0, place % unitsInBlock).filter((kind) => kind === 'untouched');
  return Math.floor(place / unitsInBlock) * unitKinds.untouched + inBlock.length;
}

/** A step that visits every place of a list before any again, and jumps about. */
function strideThrough(count: number): number {
  let step = Math.max(1, Math.floor(count * 0.618));
  while (greatestCommonDivisor(step, count) > 1) step++;
  return step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function familyFor(part: number, families: readonly SeedFamily[]): SeedFamily {
  let sum = 0;
  for (const family of families) {
    sum += family.share;
    if (part < sum) return family;
  }
  const [last] = families.slice(-1);
  if (last === undefined) throw new RangeError('There are no texts to make a memory of.');
  return last;
}

function* textsIn(seeds: readonly SeedTexts[], language: StoryLanguage): Generator<string> {
  for (const seed of seeds) {
    const text = seed[language];
    if (text !== undefined) yield text;
  }
}

function mapped(
  unit: SeedTexts,
  change: (text: string, language: StoryLanguage) => string,
): SeedTexts {
  return Object.fromEntries(
    storyLanguages.flatMap((language) => {
      const text = unit[language];
      return text === undefined ? [] : [[language, change(text, language)]];
    }),
  );
}
