import type { VariantColumns } from '../index/variant-columns.ts';

/**
 * Reads of a variant only the tokens that are looked for, which takes a fraction of reading them all: the first two bytes
 * of what is written tell most others apart, and others are stepped over byte by byte.
 */
export class TokenFilter {
  /** By two bytes, the first one lowest: 1 where a wanted token begins so. */
  readonly #beginnings = new Uint8Array(0x10000);

  readonly #gap: number;

  /** `gap` is a token that is not wanted: it stands for whatever lies between two that are no neighbours. */
  constructor(gap: number) {
    this.#gap = gap;
  }

  add(token: number): void {
    if (token < 0x80) {
      // Whatever comes behind a token of one byte.
      for (let next = 0; next < 0x100; next++) this.#beginnings[token | (next << 8)] = 1;
      return;
    }
    const second = (token >>> 7) & 0x7f;
    const more = token >= 0x4000 ? 0x80 : 0;
    this.#beginnings[(token & 0x7f) | 0x80 | ((second | more) << 8)] = 1;
  }

  /**
   * Writes the wanted tokens of a variant, and a few others, into `into`, which has room for twice `comparedTokens`;
   * gives their number.
   */
  read({ starts, tokens }: VariantColumns, variant: number, into: Uint32Array): number {
    const beginnings = this.#beginnings;
    const start = starts[variant] ?? 0;
    const end = starts[variant + 1] ?? 0;
    let count = 0;
    let lastEnd = start;
    let at = start;
    while (at < end) {
      const first = tokens[at] ?? 0;
      const isLooked = beginnings[first | ((tokens[at + 1] ?? 0) << 8)] === 1;
      if (!isLooked || (at > start && (tokens[at - 1] ?? 0) > 0x7f)) {
        at += 1;
        continue;
      }
      if (at > lastEnd) into[count++] = this.#gap;
      let byte = first;
      let token = byte & 0x7f;
      at += 1;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = tokens[at] ?? 0;
        token |= (byte & 0x7f) << shift;
        at += 1;
      }
      into[count++] = token;
      lastEnd = at;
    }
    return count;
  }
}
