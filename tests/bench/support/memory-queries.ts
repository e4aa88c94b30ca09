import type { StoryLanguage } from '../../../shared/model/language-tag.ts';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import { withOtherNumbers, withOtherWords } from './changed-texts.ts';
import { cutText } from './cut-text.ts';
import type { NumberStock } from './number-stock.ts';
import { RandomNumbers } from './random-numbers.ts';
import type { ScaledMemory } from './scaled-memory.ts';
import type { Seeds, SeedTexts } from './seeds.ts';
import type { WordStock } from './word-stock.ts';
import { wordPattern } from './word-stock.ts';

/** What the memory is asked, and in which way the text differs from what it holds. Of 500 so many each. */
export const queryKinds = {
  exact: 40,
  'other numbers': 40,
  'other case or marks': 45,
  'one other word': 60,
  'other endings': 50,
  'two to four other words': 60,
  'clause left out': 35,
  'clause added': 35,
  'other order': 40,
  'held out': 55,
  'very short': 20,
  'very long': 20,
} as const;

export type QueryKind = keyof typeof queryKinds;

export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
  readonly from: StoryLanguage;
  readonly to: StoryLanguage;
}

/** Very short is up to two words, very long from this many on. */
const shortWords = 2;
const longWords = 60;
const tries = 500;

/** A sentence of the memory or of the held-out texts, and what may be done to it. */
interface Draft {
  readonly text: string;
  readonly stock: WordStock;
  readonly numbers: NumberStock;
  readonly random: RandomNumbers;
  /** Another text of the memory in the same language. */
  readonly other: () => string;
}

/**
 * 500 questions of every difficulty, as many from each of the three languages into each. What they are made of stands
 * among the first `units` units of the memory, so that the same questions can be asked at every larger size.
 */
export function memoryQueries(
  memory: ScaledMemory,
  seeds: Seeds,
  units: number,
): readonly BenchQuery[] {
  const queries: BenchQuery[] = [];
  for (const kind of Object.keys(queryKinds) as QueryKind[]) {
    for (let count = 0; count < queryKinds[kind]; count++) {
      const from = storyLanguages[queries.length % 3] ?? 'en';
      const to = storyLanguages[(queries.length + 1 + (Math.floor(queries.length / 3) % 2)) % 3];
      const pair = [from, to ?? 'kk'] as const;
      const text = queryText(kind, pair, new RandomNumbers(queries.length, 4));
      queries.push({ kind, text, from, to: pair[1] });
    }
  }
  return queries;

  function queryText(kind: QueryKind, pair: LanguagePair, random: RandomNumbers): string {
    const inMemory = (): string => textFrom(() => memory.textsAt(random.below(units)), pair);
    const heldOut = (): string => textFrom(() => random.pick(seeds.heldOut), pair);
    const stock = memory.stocks[pair[0]];
    for (let count = 0; count < tries; count++) {
      const text = kind === 'held out' ? heldOut() : inMemory();
      const draft = { text, stock, numbers: memory.numbers, random, other: inMemory };
      const changed = changes[kind](draft);
      if (changed !== undefined && changed.trim() !== '') return changed;
    }
    // So few texts hold nothing of the kind: a sentence that is known stands in.
    return inMemory();
  }
}

type LanguagePair = readonly [from: StoryLanguage, to: StoryLanguage];

/** The text of a unit that has both languages. */
function textFrom(unit: () => SeedTexts, [from, to]: LanguagePair): string {
  for (let count = 0; count < tries; count++) {
    const { [from]: text, [to]: target } = unit();
    if (text !== undefined && target !== undefined) return text;
  }
  return '';
}

/** Each gives undefined where the text is none to do it to. */
const changes: Readonly<Record<QueryKind, (draft: Draft) => string | undefined>> = {
  exact: ({ text }) => text,
  'held out': ({ text }) => atLeast(4, text) && text,
  'other numbers': ({ text, random, numbers }) =>
    differing(text, withOtherNumbers(text, new Map(), random, numbers)),
  'other case or marks': ({ text, random }) => differing(text, withOtherMarks(text, random)),
  'one other word': ({ text, random, stock }) =>
    atLeast(3, text) && differing(text, withOtherWords(text, 1, random, stock)),
  'other endings': ({ text, random, stock }) =>
    atLeast(3, text) &&
    differing(
      text,
      withOtherWords(text, 1 + random.below(3), random, stock, (word) => {
        const forms = stock.otherForms(word);
        return forms.length > 0 ? random.pick(forms) : undefined;
      }),
    ),
  'two to four other words': ({ text, random, stock }) =>
    atLeast(8, text) && differing(text, withOtherWords(text, 2 + random.below(3), random, stock)),
  'clause left out': ({ text, random }) => {
    const cut = cutText(text, 0.3 + 0.4 * random.part());
    return cut?.isClause === true ? (random.isWithin(0.5) ? cut.head : cut.tail) : undefined;
  },
  'clause added': ({ text, random, other }) => {
    const clause = cutText(other(), 0.5);
    return atLeast(4, text) && clause?.isClause === true
      ? random.isWithin(0.5)
        ? `${text} ${clause.tail}`
        : `${clause.head} ${text}`
      : undefined;
  },
  'other order': ({ text, random }) => {
    const cut = atLeast(5, text) ? cutText(text, 0.2 + 0.6 * random.part()) : undefined;
    return cut && differing(text, `${cut.tail} ${cut.head}`);
  },
  'very short': ({ text, random, stock }) => {
    if (wordsIn(text) > shortWords || wordsIn(text) === 0) return undefined;
    return random.isWithin(0.5) ? text : withOtherWords(text, 1, random, stock);
  },
  'very long': ({ text, random, stock, other }) => {
    if (wordsIn(text) >= longWords) return withOtherWords(text, 3, random, stock);
    let joined = text;
    while (random.isWithin(0.2) || wordsIn(joined) < longWords) joined += ` ${other()}`;
    // Half of them are long units of the memory with a few other words; those are rare.
    return random.isWithin(0.01) ? joined : undefined;
  },
};

/** Capitals, other quotation marks, or a mark fewer or more. */
function withOtherMarks(text: string, random: RandomNumbers): string {
  const quoted = text.replace(/[«“"]/gu, '„').replace(/[»”]/gu, '“');
  if (quoted !== text && random.isWithin(0.5)) return quoted;
  if (random.isWithin(0.3)) return text.toUpperCase();
  if (random.isWithin(0.4)) return text.charAt(0).toLowerCase() + text.slice(1);
  if (text.includes(',') && random.isWithin(0.5)) return text.replace(',', '');
  return /[!.?…]$/u.test(text) ? text.slice(0, -1) : `${text}.`;
}

function differing(text: string, changed: string): string | undefined {
  return changed === text ? undefined : changed;
}

/** Undefined for a text of fewer words: in so short a one the change would leave nothing alike. */
function atLeast(words: number, text: string): true | undefined {
  return wordsIn(text) >= words ? true : undefined;
}

function wordsIn(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}
