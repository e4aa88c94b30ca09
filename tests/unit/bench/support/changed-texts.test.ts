import { describe, expect, it } from 'vitest';
import {
  withOtherNumbers,
  withOtherWords,
  withSwappedWords,
} from '../../../bench/support/changed-texts.ts';
import { createNumberStock } from '../../../bench/support/number-stock.ts';
import { RandomNumbers } from '../../../bench/support/random-numbers.ts';
import { createWordStock } from '../../../bench/support/word-stock.ts';

const kazakh = [
  'Министр Астанада елшілермен кездесті.',
  'Министрлік мұнай бағасы туралы хабарлады.',
  'Елшілер келісімге қол қойды, министр келісімді құптады.',
];
const stock = createWordStock('kk', kazakh);

describe('changing numbers', () => {
  const numbers = createNumberStock([
    '2016 жылғы 30 наурыз',
    '1991 жылғы 16 желтоқсан',
    '5 және 7',
  ]);

  it('gives each number another one of as many figures, and equal ones the same in every language', () => {
    const others = new Map<string, string>();
    const random = new RandomNumbers(1);
    const russian = withOtherNumbers('30 марта 2016 года, 30 дней', others, random, numbers);
    const english = withOtherNumbers('On March 30, 2016', others, random, numbers);
    const [day, year, days] = russian.match(/\d+/gu) ?? [];
    expect([day, year, days]).toEqual(['16', '1991', '16']);
    expect(english).toBe(`On March ${day ?? ''}, ${year ?? ''}`);
  });

  it('finds one of as many figures where the texts have none', () => {
    const changed = withOtherNumbers('1500000 теңге', new Map(), new RandomNumbers(1), numbers);
    expect(changed).toMatch(/^\d{7} теңге$/u);
  });
});

describe('changing words', () => {
  it('changes so many words and keeps marks, number of words and capitals', () => {
    const before = 'Елшілер келісімге қол қойды, министр келісімді құптады.';
    const after = withOtherWords(before, 1, new RandomNumbers(3), stock, () => 'мұнай');
    expect(after).not.toBe(before);
    const [old, changed] = [before.split(' '), after.split(' ')];
    expect(changed).toHaveLength(old.length);
    const differing = changed.filter((word, place) => word !== old[place]);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toMatch(/^мұнай[,.]?$|^Мұнай$/u);
  });

  it('writes the new word as the old one stood', () => {
    const random = new RandomNumbers(1);
    expect(withOtherWords('Астана', 1, random, stock, () => 'мұнай')).toBe('Мұнай');
    expect(withOtherWords('АСТАНА', 1, random, stock, () => 'мұнай')).toBe('МҰНАЙ');
  });

  it('leaves function words, codes and placeholders alone', () => {
    const text = 'және %s {file} туралы 2016ж';
    expect(withSwappedWords(text, stock, new RandomNumbers(1), 1)).toBe(text);
  });
});
