import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../renderer/components/pieces-of.ts';

describe('a text with marked places', () => {
  it('is cut at its marks', () => {
    const text = 'Келісімге 2015 жылы қол қойылды.';
    const ranges = [
      { start: 0, end: 9 },
      { start: 10, end: 14 },
    ];
    expect(piecesOf(text, ranges)).toEqual([
      { text: 'Келісімге', range: 0 },
      { text: ' ', range: undefined },
      { text: '2015', range: 1 },
      { text: ' жылы қол қойылды.', range: undefined },
    ]);
  });

  it('is one piece without them, and none where it is empty', () => {
    expect(piecesOf('Соглашение', [])).toEqual([{ text: 'Соглашение', range: undefined }]);
    expect(piecesOf('', [{ start: 0, end: 4 }])).toEqual([]);
  });

  it('is whole again when its pieces are joined, wherever the marks lie', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(range), (text, ranges) => {
        const pieces = piecesOf(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('has in its marked pieces what stands in the ranges, where these are in order and apart', () => {
    const lengths = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(lengths, fc.string({ minLength: 120, maxLength: 130 }), (gaps, text) => {
        let at = 0;
        const ranges = gaps.slice(0, 10).map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
        const marked = piecesOf(text, ranges).filter(({ range }) => range !== undefined);
        expect(marked).toEqual(
          ranges.map(({ start, end }, range) => ({ text: text.slice(start, end), range })),
        );
      }),
    );
  });
});
