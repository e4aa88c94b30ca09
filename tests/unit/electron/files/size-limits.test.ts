import { constants } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { sizeLimits } from '../../../../electron/files/size-limits.ts';

describe('the size limits', () => {
  it('let nothing through whose text would be longer than a string may be', () => {
    // No encoding gives more UTF-16 code units than a file has bytes.
    for (const limit of Object.values(sizeLimits)) {
      expect(limit).toBeLessThan(constants.MAX_STRING_LENGTH);
      expect(limit).toBeLessThan(0x1fffffe8);
    }
  });
});
