/** Neighbouring sentences of a version: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How much likelier it is that two spans say the same than that they met by chance: a natural logarithm, 0 for
 * "nothing speaks for either". Neither span may be empty.
 */
export type SpanGain = (a: Span, b: Span) => number;
