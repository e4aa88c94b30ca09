import { constants } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { sizeLimits } from '../../../../electron/files/size-limits.ts';

describe('the size limits', () => {
  it('let no story through whose text would be longer than a string may be', () => {
    // No encoding gives more UTF-16 code units than a file has bytes.
    expect(sizeLimits.story).toBeLessThan(Math.min(constants.MAX_STRING_LENGTH, 0x1fffffe8));
  });
});
