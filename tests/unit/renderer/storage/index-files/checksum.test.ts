import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksum } from '../../../../../renderer/storage/index-files/checksum.ts';

it('a checksum is the same however the bytes are cut, and another where a byte differs', () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 255 }), (some, at, flip) => {
      const whole = Uint8Array.from(some.flatMap((part) => [...part]));
      expect(checksum(some)).toBe(checksum([whole]));
      if (whole.length === 0) return;
      const other = whole.with(at % whole.length, (whole[at % whole.length] ?? 0) ^ flip);
      expect(checksum([other])).not.toBe(checksum([whole]));
    }),
  );
});
