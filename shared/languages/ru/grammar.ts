import type { Grammar, NumberChange } from '../grammar.ts';
import { wordsOf } from '../words-of.ts';
import { russianNouns } from './declension.ts';
import type { Declension } from './declension.ts';

/** The noun of every form, and its dictionary form. ё is written е. */
const nounsByForm: ReadonlyMap<string, Declension> = new Map(
  russianNouns.flatMap((noun) => noun.filter((form) => form !== '').map((form) => [form, noun])),
);
const nounsByLemma: ReadonlyMap<string, Declension> = new Map(
  russianNouns.map((noun) => [noun[0] ?? '', noun]),
);

export const russianGrammar: Grammar = {
  lemmaOf: (form) => (form === 'две' ? 'два' : nounOf(form)?.[0]),
  formLike: (form, lemma) => {
    const noun = nounsByLemma.get(lemma);
    if (noun === undefined) return undefined;
    const forms = new Set(slotsOf(form).map((slot) => noun[slot] ?? ''));
    const [only = ''] = forms;
    const isTwo = only === 'два';
    return forms.size === 1 && only !== '' && !isTwo ? only : undefined;
  },
  agreed: (form, change) => {
    const noun = nounOf(form);
    if (noun === undefined) return undefined;
    // 2002 года: the year is not counted.
    if (noun[0] === 'год' && /^[12]\d{3}$/u.test(change.old)) return form;
    return agreedForm(form, noun, change);
  },
  wordBefore: (word) => word,
  endingFor,
  bentLike,
};

function nounOf(form: string): Declension | undefined {
  return nounsByForm.get(form.replaceAll('ё', 'е'));
}

function slotsOf(form: string): readonly number[] {
  if (form === 'две') return [0, 3];
  const plain = form.replaceAll('ё', 'е');
  const noun = nounOf(plain) ?? [];
  return noun.flatMap((each, slot) => (each === plain ? [slot] : []));
}

type Category = 'one' | 'few' | 'many' | 'fraction';

function categoryOf(number: string): Category {
  if (number.includes('.')) return 'fraction';
  if (/(?<!1)1$/u.test(number)) return 'one';
  return /(?<!1)[234]$/u.test(number) ? 'few' : 'many';
}

const [genitive, dative, accusative, instrumental, prepositional] = [1, 2, 3, 4, 5];
const plural = 6;

/** After these a counted noun stands in the genitive: «около 2 миллионов». Source: the Academy grammar of 1980. */
const genitiveGovernors = new Set(
  wordsOf(
    `около до от более менее свыше больше меньше порядка из без для после с со у выше ниже против течение
     кроме вместо среди`,
  ),
);

/** The place in the declension of a noun behind a number, by the case of the whole. */
function slotBehind(category: Category, grammaticalCase: number): number {
  if (category === 'fraction') return genitive;
  if (category === 'one') return grammaticalCase;
  const isDirect = grammaticalCase === 0 || grammaticalCase === accusative;
  if (isDirect) return category === 'few' ? genitive : plural + genitive;
  return plural + grammaticalCase;
}

function agreedForm(form: string, noun: Declension, change: NumberChange): string | undefined {
  const slots = slotsOf(form);
  const isGenitive = genitiveGovernors.has(change.wordBefore.toLowerCase());
  const cases = isGenitive
    ? [genitive]
    : [0, accusative, genitive, dative, instrumental, prepositional];
  const old = categoryOf(change.old);
  const found = cases.find((grammaticalCase) => slots.includes(slotBehind(old, grammaticalCase)));
  if (found === undefined) return undefined;
  const agreed = noun[slotBehind(categoryOf(change.new), found)];
  return agreed === '' ? undefined : agreed;
}

/**
 * Ordinal endings (`1-й`, `5-го`, `90-х`) are the same behind every number; those of cardinals (`2-х`, `5-ти`, `7-ми`)
 * are not. Source: Milchin's handbook for editors.
 */
function endingFor(ending: string, change: NumberChange): string | undefined {
  const isCardinal = /^(?:ти|ми)$/u.test(ending) || (ending === 'х' && /^[234]$/u.test(change.old));
  if (isCardinal) return cardinalEnding(change.new);
  return /^(?:й|го|му|[мяюех]|ой|ми|ая|ый|ий|ое|ые)$/u.test(ending) ? ending : undefined;
}

function cardinalEnding(number: string): string | undefined {
  if (/^(?:\d*[02-9])?[234]$/u.test(number)) return 'х';
  if (/(?<!1)[78]$/u.test(number)) return 'ми';
  return /(?:[569]|1\d|[23567]0|80)$/u.test(number) ? 'ти' : undefined;
}

const stems = { consonant: /[бвдзлмнпрст]$/u, feminine: /[бвдзлмнпрст]а$/u };
const endings = { consonant: /^(?:[ауе]|ом)$/u, feminine: /^(?:[ыеу]|ой)$/u };

/** Sure for names of two plain classes only: Казахстан, and Астана; without vowels that come and go (Павел). */
function bentLike(form: string, from: string, to: string): string | undefined {
  if (form === from) return to;
  const isSafe = (word: string): boolean =>
    stems.consonant.test(word) && !/[еёо][бвдзклмнпрст]$/u.test(word);
  if (isSafe(from) && isSafe(to) && form.startsWith(from)) {
    const ending = form.slice(from.length);
    return endings.consonant.test(ending) ? to + ending : undefined;
  }
  if (!stems.feminine.test(from) || !stems.feminine.test(to)) return undefined;
  const ending = form.slice(from.length - 1);
  const isForm = form.startsWith(from.slice(0, -1)) && endings.feminine.test(ending);
  return isForm ? to.slice(0, -1) + ending : undefined;
}
