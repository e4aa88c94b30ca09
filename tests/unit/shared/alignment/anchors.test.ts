import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../shared/alignment/anchors.ts';
import { languageOf } from '../../../../shared/languages/languages.ts';

function keysOf(sentence: string, language: string): readonly string[] {
  return anchorsOf(sentence, languageOf(language)).map(({ key }) => key);
}

describe('anchors', () => {
  it.each([
    ['numbers with their scale', 'It cost $5 million.', 'Это стоило 5 млн долларов.', '5000000'],
    ['groups of figures', 'There were 12,500 people.', 'Было 12 500 человек.', '12500'],
    ['decimal fractions', 'Growth was 3.5 percent.', 'Рост составил 3,5 процента.', '3.5'],
    ['months by name', 'On March 30', '30 марта', 'month 3'],
    ['dates in figures', 'On March 30, 2016', '30.03.2016', 'month 3'],
    ['names across alphabets', 'then Nazarbayev said', 'сказал Назарбаев', 'nazar'],
    ['questions', 'Why?', 'Почему?', '?'],
    ['quotations', '“Yes,” he said', '«Да», — сказал он', '"'],
  ])('are the same in two languages: %s', (_, english, russian, key) => {
    expect(keysOf(english, 'en')).toContain(key);
    expect(keysOf(russian, 'ru')).toContain(key);
  });

  it('leave function words and the verb «may» out', () => {
    expect(keysOf('It may have been there with them', 'en')).toEqual([]);
    expect(keysOf('On 5 May', 'en')).toEqual(['5', 'month 5']);
  });

  it('are found in a language whose rules are not known', () => {
    expect(keysOf('Herr Nazarbajew kam 2016.', 'de')).toEqual(expect.arrayContaining(['2016']));
  });
});
