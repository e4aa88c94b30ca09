import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../electron/journal/crc32.ts';

describe('the checksum of the journal', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['Қазақстан', 0x9e8443fd],
  ])('of «%s» is what every ZIP has', (text, sum) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(sum);
  });

  it('notices any byte that changed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, place, change) => {
          const changed = bytes.map((byte, at) =>
            at === place % bytes.length ? byte ^ change : byte,
          );
          expect(crc32(changed)).not.toBe(crc32(bytes));
        },
      ),
    );
  });
});
