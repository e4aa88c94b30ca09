import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised } from '../../../../shared/text/normal-form.ts';

describe('the normal form of a text', () => {
  it('makes every run of white space one space, no-break spaces and line ends included', () => {
    expect(normalised('  30\u00A0марта\r\n2016\u202Fгода\t')).toBe('30 марта 2016 года');
  });

  it('joins letters with their marks, so that two ways of typing й are one', () => {
    expect(normalised('Назарбаев \u0438\u0306')).toBe('Назарбаев й');
  });

  it('leaves out what nobody sees', () => {
    expect(normalised('\uFEFFАс\u200Bта\u00ADна\u2060 е\u200D\u0308')).toBe('Астана ё');
  });

  it('changes nothing more when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalised(normalised(text))).toBe(normalised(text));
      }),
    );
  });
});
