/**
 * The variants of one language in a part of the index: column by column, a place each. A million rows of objects would
 * take ten times the memory.
 */
export interface VariantColumns {
  readonly count: number;
  /** The unit of each variant, by its place among the part's units. */
  readonly unitOf: Uint32Array<ArrayBuffer>;
  /** Where the tokens of each variant begin in `tokens`, and behind the last one where they end. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Numbers of the lexicon, seven bits a byte. */
  readonly tokens: Uint8Array<ArrayBuffer>;
  /** See `AnalysedSegment`. The weight of marks has its highest bit set where tokens were left out. */
  readonly wordWeight: Uint32Array<ArrayBuffer>;
  readonly markWeight: Uint32Array<ArrayBuffer>;
  /** `textIdentity` of the text with its codes. */
  readonly high: Uint32Array<ArrayBuffer>;
  readonly low: Uint32Array<ArrayBuffer>;
  /** `neighbourKey` of what stood beside it. */
  readonly before: Uint32Array<ArrayBuffer>;
  readonly after: Uint32Array<ArrayBuffer>;
}

export const cutMark = 0x80000000;

/** Reads the tokens of a variant into `into`, which has room for `comparedTokens`; gives their number. */
export function readTokens(columns: VariantColumns, variant: number, into: Uint32Array): number {
  const { tokens, starts } = columns;
  const end = starts[variant + 1] ?? 0;
  let at = starts[variant] ?? 0;
  let count = 0;
  while (at < end) {
    let byte = tokens[at] ?? 0;
    let number = byte & 0x7f;
    at += 1;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = tokens[at] ?? 0;
      number |= (byte & 0x7f) << shift;
      at += 1;
    }
    into[count] = number;
    count += 1;
  }
  return count;
}
