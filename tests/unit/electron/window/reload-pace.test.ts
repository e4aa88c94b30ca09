import { describe, expect, it } from 'vitest';
import { waitBeforeReload } from '../../../../electron/window/reload-pace.ts';

describe('a crashed page is loaded again', () => {
  it('at once, up to three times a minute, and then waits for the minute to pass', () => {
    expect(waitBeforeReload([], 0)).toBe(0);
    expect(waitBeforeReload([0, 1000], 2000)).toBe(0);
    expect(waitBeforeReload([0, 1000, 2000], 3000)).toBe(57_000);
    expect(waitBeforeReload([0, 1000, 2000], 61_500)).toBe(0);
  });
});
