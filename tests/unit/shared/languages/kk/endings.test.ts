import { describe, expect, it } from 'vitest';
import { kazakhGrammar } from '../../../../../shared/languages/kk/grammar.ts';
import { lastNumeralOf } from '../../../../../shared/languages/kk/numerals.ts';

describe('a Kazakh ending behind figures', () => {
  it.each([
    ['2015', 'ші', '2016', 'шы'],
    ['30', 'ға', '31', 'ге'],
    ['30', 'ға', '40', 'қа'],
    ['10', 'ға', '100', 'ге'],
    ['6', 'ның', '3', 'тің'],
    ['6', 'дан', '30', 'дан'],
    ['30', 'дан', '10', 'нан'],
    ['10', 'нан', '5', 'тен'],
    ['5', 'інде', '6', 'сында'],
    ['2', 'нші', '3', 'інші'],
    ['20', 'сыншы', '30', 'ыншы'],
    ['1.5', 'ке', '1.6', 'ға'],
    ['5', 'ке', '1000', 'ға'],
    ['4', 'пен', '7', 'мен'],
    ['60', 'тай', '50', 'дей'],
  ])('of %s-%s becomes that of %s-%s', (old, ending, next, expected) => {
    const change = { old, new: next, wordBefore: '' };
    expect(kazakhGrammar.endingFor(ending, change)).toBe(expected);
    expect(kazakhGrammar.endingFor(expected, { ...change, old: next, new: old })).toBe(ending);
  });

  it('is none where a word stands behind the hyphen', () => {
    for (const word of ['бап', 'үй', 'сынып', 'тармағына']) {
      expect(kazakhGrammar.endingFor(word, { old: '5', new: '6', wordBefore: '' })).toBeUndefined();
    }
  });

  it('follows the last word of the number', () => {
    expect(['0', '7', '20', '45', '200', '3000', '2000000', '0.05'].map(lastNumeralOf)).toEqual(
      'нөл жеті жиырма бес жүз мың миллион бес'.split(' '),
    );
  });
});

describe('a Kazakh word beside a number', () => {
  it.each([
    ['мамырда', 'қыркүйек', 'қыркүйекте'],
    ['мамырында', 'қыркүйек', 'қыркүйегінде'],
    ['қыркүйегіне', 'желтоқсан', 'желтоқсанына'],
    ['миллионнан', 'миллиард', 'миллиардтан'],
    ['млн-ға', 'млрд', 'млрд-қа'],
    ['долларға', 'теңге', 'теңгеге'],
  ])('%s as a form of %s is %s', (form, lemma, expected) => {
    expect(kazakhGrammar.formLike(form, lemma)).toBe(expected);
  });
});
