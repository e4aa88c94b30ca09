import type { FactWords } from '../fact-words.ts';
import { wordsOf } from '../words-of.ts';
import { kazakhCardinals } from './numerals.ts';

/** Sources: CLDR for `kk` (months, compact numbers, currencies, day periods); the hours of the day as newspapers count them. */
export const kazakhFacts: FactWords = {
  monthNames: wordsOf(
    `қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан`,
  ),
  shortMonths: wordsOf('қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'),
  doubtfulMonths: new Set(wordsOf('қаң нау сәу мам мау шіл там қыр қар жел маусым қазан қараша')),
  monthCues: new Set(wordsOf('айы айында айынан айына айының айындағы')),
  scales: [
    { exponent: 3, lemma: 'мың', short: 'мың' },
    { exponent: 6, lemma: 'миллион', short: 'млн' },
    { exponent: 9, lemma: 'миллиард', short: 'млрд' },
    { exponent: 12, lemma: 'триллион', short: 'трлн' },
  ],
  percents: ['пайыз', 'процент'],
  currencies: [
    { code: 'USD', words: ['доллар'] },
    { code: 'EUR', words: ['еуро'] },
    { code: 'GBP', words: ['фунт'] },
    { code: 'KZT', words: ['теңге', 'тг'] },
    { code: 'RUB', words: ['рубль'] },
    { code: 'CNY', words: ['юань'] },
    { code: 'JPY', words: ['иен'] },
    { code: 'TRY', words: ['лира'] },
    { code: 'UAH', words: ['гривна'] },
    { code: 'KGS', words: ['сом'] },
    { code: 'UZS', words: ['сум'] },
  ],
  clock: {
    hasMeridiem: false,
    hour: { lemma: 'сағат', place: 'before' },
    parts: [
      { word: 'түнгі', from: 0, to: 4 },
      { word: 'таңғы', from: 4, to: 12 },
      { word: 'түскі', from: 12, to: 17 },
      { word: 'кешкі', from: 17, to: 24 },
    ],
    partPlace: 'before',
  },
  cardinals: kazakhCardinals,
};
