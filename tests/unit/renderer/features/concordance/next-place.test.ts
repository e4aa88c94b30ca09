import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPlace } from '../../../../../renderer/features/concordance/next-place.ts';

const size = { rows: 8, columns: 3 };

describe('a key in the grid of hits', () => {
  it.each([
    ['ArrowDown', { row: 2, column: 1 }, { row: 3, column: 1 }],
    ['ArrowDown', { row: 7, column: 1 }, { row: 7, column: 1 }],
    ['ArrowUp', { row: 2, column: 1 }, { row: 1, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }, 'above'],
    ['ArrowLeft', { row: 2, column: 0 }, { row: 2, column: 0 }],
    ['ArrowRight', { row: 2, column: 1 }, { row: 2, column: 2 }],
    ['Home', { row: 2, column: 2 }, { row: 2, column: 0 }],
    ['End', { row: 2, column: 0 }, { row: 2, column: 2 }],
    ['PageDown', { row: 1, column: 0 }, { row: 6, column: 0 }],
    ['PageDown', { row: 5, column: 0 }, { row: 7, column: 0 }],
    ['PageUp', { row: 1, column: 0 }, { row: 0, column: 0 }],
    ['a', { row: 1, column: 0 }, undefined],
  ])('%s leads from %o to %o', (key, from, to) => {
    expect(nextPlace(key, from, size)).toEqual(to);
  });

  it('never leads out of the grid', () => {
    const keys = [
      'ArrowDown',
      'ArrowRight',
      'ArrowLeft',
      'ArrowUp',
      'Home',
      'End',
      'PageDown',
      'PageUp',
    ];
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 30 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(sizes, fc.array(fc.constantFrom(...keys)), (any, pressed) => {
        let place = { row: 0, column: 0 };
        for (const key of pressed) {
          const next = nextPlace(key, place, any);
          if (next === undefined || next === 'above') continue;
          place = next;
          expect(place.row).toBeGreaterThanOrEqual(0);
          expect(place.row).toBeLessThan(any.rows);
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(any.columns);
        }
      }),
    );
  });
});
