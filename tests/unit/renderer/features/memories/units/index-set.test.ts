import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasIndex,
  sizeOf,
  withoutRange,
  withRange,
  withToggled,
} from '../../../../../../renderer/features/memories/units/index-set.ts';
import type { IndexSet } from '../../../../../../renderer/features/memories/units/index-set.ts';

const range = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, size]) => ({ start, end: start + size }));
const step = fc.oneof(
  range.map((added) => ({ kind: 'add' as const, range: added })),
  range.map((removed) => ({ kind: 'remove' as const, range: removed })),
  fc.nat(80).map((index) => ({ kind: 'toggle' as const, index })),
);

describe('chosen places', () => {
  it('are joined where they touch, and cut where some are taken out', () => {
    const set = withRange(withRange([], { start: 0, end: 3 }), { start: 3, end: 5 });
    expect(set).toEqual([{ start: 0, end: 5 }]);
    expect(withoutRange(set, { start: 1, end: 2 })).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 5 },
    ]);
    expect(withToggled(set, 4)).toEqual([{ start: 0, end: 4 }]);
  });

  it('are those of a plain set, whatever is added and taken out', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const plain = new Set<number>();
        let set: IndexSet = [];
        for (const each of steps) {
          if (each.kind === 'toggle') {
            set = withToggled(set, each.index);
            if (!plain.delete(each.index)) plain.add(each.index);
            continue;
          }
          set = (each.kind === 'add' ? withRange : withoutRange)(set, each.range);
          for (let index = each.range.start; index < each.range.end; index += 1) {
            if (each.kind === 'add') plain.add(index);
            else plain.delete(index);
          }
        }
        for (let index = 0; index < 90; index += 1) {
          expect(hasIndex(set, index)).toBe(plain.has(index));
        }
        expect(sizeOf(set)).toBe(plain.size);
        for (const [place, { start, end }] of set.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(set[place - 1]?.end ?? -1);
        }
      }),
    );
  });
});
