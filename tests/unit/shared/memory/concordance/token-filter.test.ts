import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenFilter } from '../../../../../shared/memory/concordance/token-filter.ts';
import { GrowingBytes } from '../../../../../shared/memory/index/growing-bytes.ts';
import type { VariantColumns } from '../../../../../shared/memory/index/variant-columns.ts';

const gap = 5;

function columnsOf(variants: readonly (readonly number[])[]): VariantColumns {
  const bytes = new GrowingBytes();
  const starts = [0];
  for (const tokens of variants) {
    for (const token of tokens) bytes.pushNumber(token);
    starts.push(bytes.length);
  }
  const none = new Uint32Array();
  return {
    ...{ count: variants.length, unitOf: none, wordWeight: none, markWeight: none },
    ...{ high: none, low: none, before: none, after: none },
    starts: Uint32Array.from(starts),
    tokens: bytes.view().slice(),
  };
}

/** Each wanted token with whether it stands straight behind the wanted one before it. */
function chains(tokens: readonly number[], wanted: ReadonlySet<number>): readonly string[] {
  return tokens.flatMap((token, place) => {
    if (!wanted.has(token)) return [];
    return [`${wanted.has(tokens[place - 1] ?? gap) ? '+' : ''}${token}`];
  });
}

describe('a filter of tokens', () => {
  // Of one, two, three and four bytes, some with the same bytes in them.
  const token = fc
    .oneof(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 120, max: 140 }),
      fc.constantFrom(16_383, 16_384, 16_389, 32_768, 640_005, 2_097_151, 2_097_152),
      fc.nat({ max: 3_000_000 }),
    )
    .filter((number) => number !== gap);
  const variants = fc.array(fc.array(token, { maxLength: 12 }), { maxLength: 8 });

  it('reads every wanted token, in its order, and knows its neighbours', () => {
    fc.assert(
      fc.property(variants, fc.array(token, { maxLength: 4 }), (all, some) => {
        const wanted = new Set([...some, ...all.flat().filter((_, place) => place % 5 === 0)]);
        const filter = new TokenFilter(gap);
        for (const one of wanted) filter.add(one);
        const columns = columnsOf(all);
        const into = new Uint32Array(64);
        all.forEach((tokens, variant) => {
          const read = [...into.subarray(0, filter.read(columns, variant, into))];
          expect(chains(read, wanted)).toEqual(chains(tokens, wanted));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what begins otherwise', () => {
    const filter = new TokenFilter(gap);
    filter.add(300);
    const into = new Uint32Array(16);
    const length = filter.read(columnsOf([[7, 300, 300, 9, 4_000, 300]]), 0, into);
    expect([...into.subarray(0, length)]).toEqual([gap, 300, 300, gap, 300]);
  });
});
