import { describe, expect, it } from 'vitest';
import { russianGrammar } from '../../../../../shared/languages/ru/grammar.ts';

describe('a Russian noun behind a number', () => {
  it.each([
    ['', '5', 'процентов', '2', 'процента'],
    ['', '5', 'процентов', '21', 'процент'],
    ['', '5', 'процентов', '1.5', 'процента'],
    ['около', '5', 'процентов', '2', 'процентов'],
    ['около', '5', 'процентов', '21', 'процента'],
    ['', '2', 'года', '5', 'лет'],
    ['', '1', 'минуту', '2', 'минуты'],
    ['', '3', 'минуты', '1', 'минута'],
    ['', '2', 'миллионам', '1', 'миллиону'],
    ['', '2', 'человека', '12', 'человек'],
    ['', '2002', 'года', '2015', 'года'],
    ['', '5', 'млн', '1', 'млн'],
  ])('«%s %s %s» with %s is %s', (wordBefore, old, form, next, expected) => {
    expect(russianGrammar.agreed(form, { old, new: next, wordBefore })).toBe(expected);
  });

  it('is not touched where it is not known, or did not agree before', () => {
    const change = { old: '5', new: '2', wordBefore: '' };
    expect(russianGrammar.agreed('кораблей', change)).toBeUndefined();
    expect(russianGrammar.agreed('процент', change)).toBeUndefined();
  });
});

describe('a Russian ending behind figures', () => {
  it.each([
    ['5', 'го', '3', 'го'],
    ['90', 'х', '80', 'х'],
    ['2', 'х', '5', 'ти'],
    ['5', 'ти', '7', 'ми'],
    ['5', 'ти', '3', 'х'],
    ['5', 'летие', '6', undefined],
    ['5', 'ти', '40', undefined],
  ])('of %s-%s is for %s %s', (old, ending, next, expected) => {
    expect(russianGrammar.endingFor(ending, { old, new: next, wordBefore: '' })).toBe(expected);
  });
});

describe('a Russian name in place of another', () => {
  it.each([
    ['Казахстаном', 'Казахстан', 'Узбекистан', 'Узбекистаном'],
    ['Астаны', 'Астана', 'Караганда', 'Караганды'],
    ['Астана', 'Астана', 'Алматы', 'Алматы'],
    ['Астаны', 'Астана', 'Алматы', undefined],
    ['Павла', 'Павел', 'Иван', undefined],
  ])('%s of %s is for %s %s', (form, from, to, expected) => {
    expect(russianGrammar.bentLike(form, from, to)).toBe(expected);
  });
});
