/**
 * How much each kind of evidence counts. Kinds are not as independent of one another as a sum of logarithms says,
 * so each is softened by a factor; fitted to the chances of sentence pairs (logarithmic loss) on damaged news.
 */
export const weights = {
  length: 0.59,
  number: 0.7,
  name: 0.7,
  word: 0.33,
  mark: 1.09,
  paragraph: 1.4,
  /** A pair where three versions are searched: three pairs say partly the same. The same in all rows, lest leaving a version out pay. */
  inTriple: 0.67,
  /** A number that the other version has nowhere. */
  loneNumber: 0.68,
  /** What a learned count must outweigh. */
  doubt: 2.46,
};
