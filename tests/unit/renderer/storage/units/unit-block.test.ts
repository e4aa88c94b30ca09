import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeBlock,
  decodeSlot,
  encodeBlock,
  slotsOfBlock,
} from '../../../../../renderer/storage/units/unit-block.ts';
import { anyUnit } from '../../../../support/any-unit.ts';

const slots = fc.array(fc.option(anyUnit, { nil: undefined }), { maxLength: 9 });

describe('a block of units', () => {
  it('gives back every unit as it was, and empty slots empty', () => {
    fc.assert(
      fc.property(slots, (some) => {
        expect(decodeBlock(encodeBlock(some))).toEqual(some);
      }),
    );
  });

  it('gives one unit as it gives all of them', () => {
    fc.assert(
      fc.property(slots, (some) => {
        const bytes = encodeBlock(some);
        expect(slotsOfBlock(bytes)).toBe(some.length);
        expect(some.map((_, slot) => decodeSlot(bytes, slot))).toEqual(some);
        expect(decodeSlot(bytes, some.length)).toBeUndefined();
      }),
    );
  });

  it('is read from the middle of other bytes as well', () => {
    fc.assert(
      fc.property(slots, fc.nat(9), (some, before) => {
        const bytes = encodeBlock(some);
        const around = new Uint8Array(bytes.length + before + 3).fill(7);
        around.set(bytes, before);
        const inside = around.subarray(before, before + bytes.length);
        expect(decodeBlock(inside)).toEqual(some);
        expect(some.map((_, slot) => decodeSlot(inside, slot))).toEqual(some);
      }),
    );
  });
});
