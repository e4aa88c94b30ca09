import type { FactWords } from '../fact-words.ts';
import { wordsOf } from '../words-of.ts';
import { englishCardinals } from './grammar.ts';
import { englishMonths } from './months.ts';

/** Sources: CLDR for `en` (months, compact numbers, currencies), the Associated Press stylebook (a.m., Sept., bn). */
export const englishFacts: FactWords = {
  monthNames: englishMonths.map(([name = '']) => name),
  shortMonths: wordsOf('jan feb mar apr may jun jul aug sept oct nov dec'),
  doubtfulMonths: new Set(wordsOf('may march mar jan jun dec sep')),
  monthCues: new Set(wordsOf('in since until last next early late this mid')),
  scales: [
    { exponent: 3, lemma: 'thousand', short: 'thousand', attached: 'k' },
    { exponent: 6, lemma: 'million', short: 'mln', attached: 'm' },
    { exponent: 9, lemma: 'billion', short: 'bln', attached: 'bn' },
    { exponent: 12, lemma: 'trillion', short: 'trln', attached: 'tn' },
  ],
  percents: ['percent'],
  currencies: [
    { code: 'USD', words: ['dollar', 'usd'] },
    { code: 'EUR', words: ['euro', 'eur'] },
    { code: 'GBP', words: ['pound', 'gbp'] },
    { code: 'KZT', words: ['tenge', 'kzt'] },
    { code: 'RUB', words: ['ruble', 'rouble', 'rub'] },
    { code: 'CNY', words: ['yuan', 'cny'] },
    { code: 'JPY', words: ['yen', 'jpy'] },
    { code: 'TRY', words: ['lira'] },
    { code: 'UAH', words: ['hryvnia'] },
    { code: 'KGS', words: ['som'] },
    { code: 'UZS', words: ['sum'] },
  ],
  clock: { hasMeridiem: true, parts: [], partPlace: 'behind' },
  cardinals: englishCardinals,
};
