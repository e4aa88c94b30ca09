/**
 * How much likelier it is that the `countA` sentences of one version before i and the `countB` of the other before j
 * say the same than that they met by chance: a natural logarithm. Both counts are from 1 to 3.
 */
export type PairGain = (i: number, j: number, countA: number, countB: number) => number;
