import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowGeometry, tallestScroll } from '../../../../renderer/components/row-geometry.ts';

const sizes = fc
  .record({
    count: fc.integer({ min: 1, max: 3_000_000 }),
    rowHeight: fc.integer({ min: 20, max: 80 }),
    windowHeight: fc.integer({ min: 100, max: 1_200 }),
    openRow: fc.option(fc.nat(3_000_000), { nil: undefined }),
    openHeight: fc.integer({ min: 80, max: 700 }),
  })
  .map(({ openRow, openHeight, ...rest }) => ({
    ...rest,
    open: openRow === undefined ? undefined : { row: openRow % rest.count, height: openHeight },
  }));

describe('the places of the rows of a long list', () => {
  it('follow one another, an open row being as high as it says', () => {
    const { topOf, scrollHeight } = rowGeometry({
      count: 4,
      rowHeight: 50,
      windowHeight: 100,
      open: { row: 1, height: 180 },
    });
    expect([0, 1, 2, 3, 4].map(topOf)).toEqual([0, 50, 230, 280, 330]);
    expect(scrollHeight).toBe(330);
  });

  it('are found again by their own rows', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.nat(3_000_000),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (any, n, share) => {
          const geometry = rowGeometry(any);
          const row = n % any.count;
          const [top, bottom] = [geometry.topOf(row), geometry.topOf(row + 1)];
          expect(geometry.rowAt(top + Math.floor((bottom - top) * share))).toBe(row);
        },
      ),
    );
  });

  it('can all be scrolled to, however many rows there are', () => {
    fc.assert(
      fc.property(sizes, fc.nat(3_000_000), (any, n) => {
        const geometry = rowGeometry(any);
        const row = n % any.count;
        const scrollTop = geometry.scrollTopFor(geometry.topOf(row));
        expect(scrollTop).toBeLessThanOrEqual(tallestScroll);
        const place = geometry.placeAt(scrollTop);
        expect(place).toBeLessThanOrEqual(geometry.topOf(row) + 0.01);
        expect(place + Math.max(any.windowHeight, any.open?.height ?? 0)).toBeGreaterThanOrEqual(
          geometry.topOf(row),
        );
      }),
    );
  });

  it('reach from the first row at the top of the bar to the last at its bottom', () => {
    fc.assert(
      fc.property(sizes, (any) => {
        const { scrollHeight, placeAt, rowAt, topOf } = rowGeometry(any);
        expect(rowAt(placeAt(0))).toBe(0);
        const bottom = placeAt(scrollHeight - any.windowHeight) + any.windowHeight;
        expect(bottom).toBeGreaterThanOrEqual(topOf(any.count) - 0.01);
        expect(rowAt(bottom)).toBe(any.count - 1);
      }),
    );
  });

  it('need no scroll bar where the list is shorter than the window', () => {
    const { scrollTopFor, placeAt } = rowGeometry({ count: 2, rowHeight: 50, windowHeight: 500 });
    expect(scrollTopFor(50)).toBe(0);
    expect(placeAt(0)).toBe(0);
    expect(rowGeometry({ count: 0, rowHeight: 50, windowHeight: 500 }).rowAt(0)).toBe(0);
  });
});
