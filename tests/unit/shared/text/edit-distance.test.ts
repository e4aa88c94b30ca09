import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../shared/text/edit-distance.ts';

/** The textbook's definition, kept slow and plain. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const changed = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cells = table[row];
      if (cells)
        cells[column] = Math.min(changed, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  return at(a.length, b.length);
}

const words = fc.string({ unit: fc.constantFrom(...Array.from('абв')), maxLength: 12 });

describe('the edit distance', () => {
  it('counts changed letters', () => {
    expect(editDistance('Тоқаев', 'Токаев')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'бас')).toBe(3);
  });

  it('counts changed words of a list', () => {
    expect(editDistance(['the', 'new', 'deal'], ['the', 'deal'])).toBe(1);
  });

  it('agrees with the plain definition', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editDistance(a, b)).toBe(plainDistance(a, b));
      }),
    );
  });

  it('agrees with the plain definition up to a limit, and says limit + 1 beyond it', () => {
    fc.assert(
      fc.property(words, words, fc.nat(12), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
        expect(editDistance(Array.from(a), Array.from(b), limit)).toBe(editDistance(a, b, limit));
      }),
      { numRuns: 1000 },
    );
  });
});
