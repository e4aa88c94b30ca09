import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pivotScore } from '../../../../../shared/memory/pivot/pivot-score.ts';

it('a chain scores below its weakest step, and higher where routes agree', () => {
  const score = fc.integer({ min: 1, max: 102 });
  fc.assert(
    fc.property(score, score, fc.integer({ min: 2, max: 5 }), (first, second, routes) => {
      const alone = pivotScore(first, second, 1);
      const agreed = pivotScore(first, second, routes);
      expect(agreed.score).toBeGreaterThanOrEqual(alone.score);
      expect(agreed.score).toBeLessThan(Math.min(first, second, 100));
      expect(pivotScore(second, first, 1)).toEqual(alone);
    }),
  );
});
