/** A stretch of a segment's tokens for which something is known; `weight` says how much it is worth. */
export interface Piece {
  readonly start: number;
  /** The first token behind it. */
  readonly end: number;
  readonly weight: number;
}

/**
 * The pieces that together are worth most and do not overlap, in their order; of equal worth fewer pieces. `length` is
 * the number of tokens (weighted interval scheduling: Kleinberg and Tardos, Algorithm Design, 6.1).
 */
export function bestCover<One extends Piece>(
  pieces: readonly One[],
  length: number,
): readonly One[] {
  const worth = new Float64Array(length + 1);
  const count = new Uint32Array(length + 1);
  const chosen: (One | undefined)[] = [];
  for (let place = length - 1; place >= 0; place--) {
    worth[place] = worth[place + 1] ?? 0;
    count[place] = count[place + 1] ?? 0;
    for (const piece of pieces) {
      if (piece.start !== place) continue;
      const whole = piece.weight + (worth[piece.end] ?? 0);
      const many = 1 + (count[piece.end] ?? 0);
      const best = worth[place] ?? 0;
      if (whole < best || (whole === best && many >= (count[place] ?? 0))) continue;
      worth[place] = whole;
      count[place] = many;
      chosen[place] = piece;
    }
  }
  const cover: One[] = [];
  for (let place = 0; place < length;) {
    const piece = chosen[place];
    if (piece !== undefined) cover.push(piece);
    place = piece?.end ?? place + 1;
  }
  return cover;
}
