import type { Grammar, NumberChange } from '../grammar.ts';
import { wordsOf } from '../words-of.ts';

/** Number words that stand for figures in newspapers, with their values. Source: the Associated Press stylebook. */
export const englishCardinals: ReadonlyMap<string, number> = new Map([
  ...wordsOf(
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
     eighteen nineteen`,
  ).map((word, place) => [word, place + 2] as const),
  ...wordsOf('twenty thirty forty fifty sixty seventy eighty ninety').map(
    (word, place) => [word, (place + 2) * 10] as const,
  ),
]);

/** Singular and plural. Source: CLDR units and currencies for `en`. */
const counted: readonly (readonly [singular: string, plural: string])[] = [
  ...wordsOf(
    `year month week day hour minute second dollar euro ruble rouble pound cent franc meter metre kilometer
     kilometre mile ton tonne kilogram liter litre hectare degree point goal vote time`,
  ).map((noun) => [noun, `${noun}s`] as const),
  ['person', 'people'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['country', 'countries'],
  ['city', 'cities'],
];

const unbent = new Set([
  ...wordsOf(
    `january february march april may june july august september october november december percent
     tenge yuan yen som sum lira hryvnia mln mn bln bn trln tn m k`,
  ),
  ...englishCardinals.keys(),
]);

/** Thousands and millions as words: a plural only where no number stands before. */
const scales = wordsOf('thousand million billion trillion');

export const englishGrammar: Grammar = {
  lemmaOf: (form) => {
    if (unbent.has(form)) return form;
    const scale = scales.find((word) => form === word || form === `${word}s`);
    return scale ?? counted.find((forms) => forms.includes(form))?.[0];
  },
  formLike: (form, lemma) => {
    const from = englishGrammar.lemmaOf(form);
    if (from === undefined) return undefined;
    const pair = counted.find(([singular]) => singular === lemma);
    const isPlural = form !== from;
    return isPlural ? (pair?.[1] ?? (scales.includes(lemma) ? `${lemma}s` : lemma)) : lemma;
  },
  agreed: (form, change) => {
    const pair = counted.find((forms) => forms.includes(form));
    if (pair === undefined) return undefined;
    // 20 year sentence, 1 years: whoever wrote so goes on so.
    return form === pair[numberOf(change.old)] ? pair[numberOf(change.new)] : form;
  },
  wordBefore: (word, change) => {
    const article = articleOf(change.old);
    return word === article ? articleOf(change.new) : word;
  },
  endingFor: (ending, change) =>
    /^(?:st|nd|rd|th)$/u.test(ending) ? ordinalOf(change) : undefined,
  bentLike: (form, from, to) => {
    const owner = form.slice(from.length);
    return form.startsWith(from) && /^(?:['’]s)?$/u.test(owner) ? to + owner : undefined;
  },
};

/** An before eight, eleven and eighteen, and before thousands and millions of them. */
function articleOf(number: string): 'a' | 'an' {
  const [whole = ''] = number.split('.');
  const isTeen = /^1[18]/u.test(whole) && whole.length % 3 === 2;
  return whole.startsWith('8') || isTeen ? 'an' : 'a';
}

function numberOf(value: string): 0 | 1 {
  return value === '1' ? 0 : 1;
}

function ordinalOf({ new: number }: NumberChange): string {
  if (/1[123]$/u.test(number)) return 'th';
  return { '1': 'st', '2': 'nd', '3': 'rd' }[number.at(-1) ?? ''] ?? 'th';
}
