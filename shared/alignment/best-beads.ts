import { bandOf } from './band.ts';
import type { Band } from './band.ts';
import type { Span, SpanGain } from './span.ts';

/** Neighbouring sentences on either side that belong together; one of the spans may be empty. */
export interface Bead {
  readonly a: Span;
  readonly b: Span;
  /** The chance, given everything around it, that exactly these belong together: 0 to 1. */
  readonly confidence: number;
}

/** How many sentences of either side a bead may hold, and how often such a bead stands in a translated story. */
interface BeadShape {
  readonly a: number;
  readonly b: number;
  /** Natural logarithm. */
  readonly prior: number;
}

/**
 * Gale and Church's table of beads (1993), with more room for what an editor leaves out of a news story, and
 * for one sentence against three. An empty side pays once per sentence.
 */
const shapes: readonly BeadShape[] = [
  { a: 1, b: 1, share: 0.8 },
  { a: 1, b: 0, share: 0.03 },
  { a: 0, b: 1, share: 0.03 },
  { a: 2, b: 1, share: 0.05 },
  { a: 1, b: 2, share: 0.05 },
  { a: 2, b: 2, share: 0.005 },
  { a: 3, b: 1, share: 0.004 },
  { a: 1, b: 3, share: 0.004 },
].map(({ a, b, share }) => ({ a, b, prior: Math.log(share) }));

const pairShape: BeadShape = { a: 1, b: 1, prior: 0 };

/** The evidence is not as independent as a sum of logarithms says; measured on aligned news. */
const temperature = 1.5;

/**
 * The likeliest beads that take every sentence of two sides (`lengthA` and `lengthB` sentences) exactly once,
 * in order. Time and memory are the product of the lengths, for long texts their sum times the band.
 */
export function bestBeads(lengthA: number, lengthB: number, gain: SpanGain): readonly Bead[] {
  const band = bandOf(lengthA, lengthB);
  const weights = beadWeights(band, gain);
  const ends = bestPath(band, weights);
  const forward = chances(band, weights, 'forward');
  const backward = chances(band, weights, 'backward');
  const total = forward[band.cellAt(lengthA, lengthB)] ?? 0;

  /** The chance of one bead that ends here. */
  function chanceAt(i: number, j: number, order: number, { a, b }: BeadShape): number {
    const [before, here] = [band.cellAt(i - a, j - b), band.cellAt(i, j)];
    if (before === -1 || here === -1) return 0;
    const weight = weights[here * shapes.length + order] ?? -Infinity;
    const sum = (forward[before] ?? 0) + weight / temperature + (backward[here] ?? 0);
    return Math.exp(sum - total);
  }

  return ends.map(({ i, j, order }) => {
    const shape = shapes[order] ?? pairShape;
    // A sentence without a partner stands alone wherever it is put among the other side's.
    const places =
      shape.b === 0
        ? Array.from({ length: lengthB + 1 }, (_, place) => [i, place] as const)
        : shape.a === 0
          ? Array.from({ length: lengthA + 1 }, (_, place) => [place, j] as const)
          : [[i, j] as const];
    const confidence = places.reduce((sum, [x, y]) => sum + chanceAt(x, y, order, shape), 0);
    return {
      a: { start: i - shape.a, end: i },
      b: { start: j - shape.b, end: j },
      confidence: Math.min(1, confidence),
    };
  });
}

/** The weight of every bead by the cell where it ends, `shapes.length` a cell; minus infinity outside the band. */
function beadWeights(band: Band, gain: SpanGain): Float32Array {
  const weights = new Float32Array(band.cells * shapes.length).fill(-Infinity);
  band.forEachCell((i, j, cell) => {
    for (const [order, { a, b, prior }] of shapes.entries()) {
      if (band.cellAt(i - a, j - b) === -1) continue;
      const isPair = a > 0 && b > 0;
      const odds = isPair ? gain({ start: i - a, end: i }, { start: j - b, end: j }) : 0;
      weights[cell * shapes.length + order] = prior + odds;
    }
  });
  return weights;
}

/** The ends of the beads on the heaviest way from the beginning to the end, in order. */
function bestPath(
  band: Band,
  weights: Float32Array,
): readonly { readonly i: number; readonly j: number; readonly order: number }[] {
  const best = new Float64Array(band.cells).fill(-Infinity);
  const orders = new Uint8Array(band.cells);
  best[0] = 0;
  band.forEachCell((i, j, cell) => {
    for (const [order, { a, b }] of shapes.entries()) {
      const before = band.cellAt(i - a, j - b);
      if (before === -1) continue;
      const sum = (best[before] ?? 0) + (weights[cell * shapes.length + order] ?? 0);
      if (sum <= (best[cell] ?? 0)) continue;
      best[cell] = sum;
      orders[cell] = order;
    }
  });
  const path = [];
  let [i, j] = [band.lengthA, band.lengthB];
  while (i > 0 || j > 0) {
    const order = orders[band.cellAt(i, j)] ?? 0;
    const { a, b } = shapes[order] ?? pairShape;
    path.push({ i, j, order });
    i -= a;
    j -= b;
  }
  return path.reverse();
}

/** The logarithm of the summed chances of all ways from the beginning to a cell, or from it to the end. */
function chances(band: Band, weights: Float32Array, way: 'forward' | 'backward'): Float64Array {
  const sums = new Float64Array(band.cells).fill(-Infinity);
  sums[way === 'forward' ? 0 : band.cells - 1] = 0;
  band.forEachCell((i, j, cell) => {
    for (const [order, { a, b }] of shapes.entries()) {
      const before = band.cellAt(i - a, j - b);
      if (before === -1) continue;
      const weight = (weights[cell * shapes.length + order] ?? 0) / temperature;
      const [from, to] = way === 'forward' ? [before, cell] : [cell, before];
      sums[to] = logSum(sums[to] ?? 0, (sums[from] ?? 0) + weight);
    }
  }, way);
  return sums;
}

function logSum(x: number, y: number): number {
  const high = Math.max(x, y);
  return high === -Infinity ? high : high + Math.log1p(Math.exp(Math.min(x, y) - high));
}
