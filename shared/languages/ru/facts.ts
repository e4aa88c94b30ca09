import type { FactWords } from '../fact-words.ts';
import { wordsOf } from '../words-of.ts';
import { russianCardinals } from './declension.ts';

/** Sources: CLDR for `ru` (months, compact numbers, currencies, day periods); the hours of the day as newspapers count them. */
export const russianFacts: FactWords = {
  monthNames: wordsOf(
    `январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь`,
  ),
  shortMonths: wordsOf('янв февр мар апр мая июн июл авг сент окт нояб дек'),
  doubtfulMonths: new Set(wordsOf('мар сен')),
  monthCues: new Set(wordsOf('в с к до')),
  scales: [
    { exponent: 3, lemma: 'тысяча', short: 'тыс' },
    { exponent: 6, lemma: 'миллион', short: 'млн' },
    { exponent: 9, lemma: 'миллиард', short: 'млрд' },
    { exponent: 12, lemma: 'триллион', short: 'трлн' },
  ],
  percents: ['процент'],
  currencies: [
    { code: 'USD', words: ['доллар', 'долл'] },
    { code: 'EUR', words: ['евро'] },
    { code: 'GBP', words: ['фунт'] },
    { code: 'KZT', words: ['тенге'] },
    { code: 'RUB', words: ['рубль', 'руб'] },
    { code: 'CNY', words: ['юань'] },
    { code: 'JPY', words: ['иена', 'йена'] },
    { code: 'TRY', words: ['лира'] },
    { code: 'UAH', words: ['гривна'] },
    { code: 'KGS', words: ['сом'] },
    { code: 'UZS', words: ['сум'] },
  ],
  clock: {
    hasMeridiem: false,
    hour: { lemma: 'час', place: 'behind' },
    parts: [
      { word: 'ночи', from: 0, to: 4 },
      { word: 'утра', from: 4, to: 12 },
      { word: 'дня', from: 12, to: 17 },
      { word: 'вечера', from: 17, to: 24 },
    ],
    partPlace: 'behind',
  },
  cardinals: russianCardinals,
};
