/**
 * Sizes of memories that are asked, in units. `USHTIL_BENCH_SIZES=10000,30000` asks others, whose figures are shown and
 * not kept.
 */
export function benchSizes(usual: readonly number[]): {
  readonly sizes: readonly number[];
  readonly isKept: boolean;
} {
  const given = process.env['USHTIL_BENCH_SIZES'];
  if (given === undefined) return { sizes: usual, isKept: true };
  return { sizes: given.split(',').map(Number), isKept: false };
}
