import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestCover } from '../../../../../shared/memory/assembly/best-cover.ts';
import type { Piece } from '../../../../../shared/memory/assembly/best-cover.ts';

/** The worth of the best of all ways to choose pieces that do not overlap. */
function bestWorth(pieces: readonly Piece[], from: number): number {
  return pieces
    .filter(({ start }) => start >= from)
    .reduce((best, piece) => Math.max(best, piece.weight + bestWorth(pieces, piece.end)), 0);
}

it('a cover is worth as much as any other, in order and without overlap', () => {
  const piece = fc
    .tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }))
    .map(([start, length, weight]) => ({ start, end: Math.min(12, start + length), weight }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const cover = bestCover(pieces, 12);
      expect(cover.reduce((sum, { weight }) => sum + weight, 0)).toBe(bestWorth(pieces, 0));
      cover.forEach(({ start }, place) => {
        expect(start).toBeGreaterThanOrEqual(cover[place - 1]?.end ?? 0);
      });
    }),
  );
});
