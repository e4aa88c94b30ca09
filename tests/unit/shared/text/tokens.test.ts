import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../shared/text/tokens.ts';

function shown(text: string): string {
  return tokensOf(text)
    .filter(({ kind }) => kind !== 'space')
    .map(({ text: piece, kind }) => `${kind.charAt(0)}:${piece}`)
    .join(' ');
}

describe('the tokens of a text', () => {
  it.each([
    ["don't", "w:don't"],
    ['АҚШ-тың үкіметі', 'w:АҚШ-тың w:үкіметі'],
    ['COVID-19', 'w:COVID-19'],
    ['1 000,5 теңге', 'n:1 000,5 w:теңге'],
    ['$1,000.5', 'p:$ n:1,000.5'],
    ['12\u00A0345\u00A0678', 'n:12\u00A0345\u00A0678'],
    ['−30% в год', 'p:− n:30 p:% w:в w:год'],
    ['30.03.2016, 15:00.', 'n:30.03.2016 p:, n:15:00 p:.'],
    ['марта 30 2016', 'w:марта n:30 n:2016'],
    ['2015 300', 'n:2015 n:300'],
    ['100 0000', 'n:100 n:0000'],
    ['30-ға', 'n:30 p:- w:ға'],
    ['20th', 'n:20 w:th'],
    ['«Ақорда»', 'p:« w:Ақорда p:»'],
    ['Kazakhstan—EU', 'w:Kazakhstan p:— w:EU'],
    ['rock-', 'w:rock p:-'],
    ['Ас\u200Bта\u00ADна \u2060да', 'w:Ас\u200Bта\u00ADна w:да'],
    ['½ 😀', 'n:½ p:😀'],
  ])('%s is read as %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('are slices of the text that give it again when joined', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('aЖ1 ,.-’\u00A0')) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokensOf(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });

  // What grows with the square of its length would not end within the runner's limit.
  it('come to their end on figures and letters without end', () => {
    for (const text of ['123 '.repeat(100_000) + '1234', "a'".repeat(200_000)]) {
      expect(tokensOf(text).at(-1)?.end).toBe(text.length);
    }
  });
});
