import { describe, expect, it } from 'vitest';
import { mayReload } from '../../../../electron/window/may-reload.ts';

describe('a crashed page is loaded again', () => {
  it('unasked up to three times a minute', () => {
    expect(mayReload([], 0)).toBe(true);
    expect(mayReload([0, 1000], 2000)).toBe(true);
    expect(mayReload([0, 1000, 2000], 3000)).toBe(false);
    expect(mayReload([0, 1000, 2000], 61_500)).toBe(true);
  });
});
