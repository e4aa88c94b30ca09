import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RandomNumbers } from '../../../bench/support/random-numbers.ts';

function row(...seeds: readonly number[]): readonly number[] {
  const random = new RandomNumbers(...seeds);
  return Array.from({ length: 8 }, () => random.below(1_000_000));
}

describe('random numbers', () => {
  it('are the same for the same seeds and others for others', () => {
    expect(row(7, 1)).toEqual(row(7, 1));
    expect(row(7, 1)).not.toEqual(row(1, 7));
    expect(row(7, 1)).not.toEqual(row(8, 1));
  });

  it('stay below their bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 31 }), (seed, bound) => {
        const value = new RandomNumbers(seed).below(bound);
        return Number.isInteger(value) && value >= 0 && value < bound;
      }),
    );
  });

  it('come up evenly for seeds that follow one another', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 40_000; seed++) {
      const part = new RandomNumbers(seed, 3).below(4);
      counts[part] = (counts[part] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
