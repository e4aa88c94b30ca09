import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenPattern } from '../../../../shared/text/token-pattern.ts';
import { tokenSpans } from '../../../../shared/text/token-spans.ts';
import type { TokenSpan } from '../../../../shared/text/token-spans.ts';

/** What the pattern alone says of the whole text. */
function spansByPattern(text: string): readonly TokenSpan[] {
  return Array.from(
    text.matchAll(new RegExp(tokenPattern, 'gsu')),
    ({ 0: token, index, groups }) => {
      const { word, number, space } = groups ?? {};
      const [start, end] = [index, index + token.length];
      if (word !== undefined) return { kind: 'word', start, end };
      if (number !== undefined) return { kind: 'number', start, end };
      return { kind: space === undefined ? 'punctuation' : 'space', start, end };
    },
  );
}

const telling = Array.from("aЖқ1٣½ ,.:-’ʼ'\u00A0\u2009\u200B\u00AD\u0301\u2014\n").concat(
  '😀',
  '𝟗',
  '\uD800',
  '𐐀',
);

it('is what the pattern says, on any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...telling), maxLength: 30 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokenSpans(text)).toEqual(spansByPattern(text));
    }),
    { numRuns: 5_000 },
  );
});

it('is what the pattern says of every code unit, alone, in a word and behind a number', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    for (const text of [character, `a${character}a`, `1${character}2`]) {
      const [found, said] = [tokenSpans(text), spansByPattern(text)];
      if (JSON.stringify(found) !== JSON.stringify(said)) wrong.push(`${String(unit)} in ${text}`);
    }
  }
  expect(wrong).toEqual([]);
});
