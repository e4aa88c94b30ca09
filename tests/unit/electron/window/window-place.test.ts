import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnScreen, smallestWindow } from '../../../../electron/window/window-place.ts';

const laptop = { x: 0, y: 24, width: 1440, height: 876 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('the window opens', () => {
  it('in the middle of the first screen at the first start', () => {
    expect(placeOnScreen(undefined, [laptop, beside])).toEqual({
      x: 40,
      y: 32,
      width: 1360,
      height: 860,
    });
  });

  it('where it was, also on a second screen', () => {
    const place = { x: 1500, y: 100, width: 1200, height: 800, isMaximized: false };
    expect(placeOnScreen(place, [laptop, beside])).toMatchObject({ x: 1500, y: 100, width: 1200 });
  });

  it('on the screen that is left when the other was unplugged', () => {
    const place = { x: 1500, y: 100, width: 1200, height: 800, isMaximized: false };
    expect(placeOnScreen(place, [laptop])).toEqual({ x: 120, y: 62, width: 1200, height: 800 });
  });

  it('whole on a screen, whatever was remembered', () => {
    const place = fc.record({
      x: fc.integer({ min: -5000, max: 9000 }),
      y: fc.integer({ min: -5000, max: 9000 }),
      width: fc.integer({ min: -10, max: 9000 }),
      height: fc.integer({ min: -10, max: 9000 }),
      isMaximized: fc.boolean(),
    });
    fc.assert(
      fc.property(place, (remembered) => {
        const placed = placeOnScreen(remembered, [laptop, beside]);
        expect(placed.width).toBeGreaterThanOrEqual(smallestWindow.width);
        expect(placed.height).toBeGreaterThanOrEqual(smallestWindow.height);
        const isWhole = [laptop, beside].some(
          (screen) =>
            placed.x >= screen.x &&
            placed.y >= screen.y &&
            placed.x + placed.width <= screen.x + screen.width &&
            placed.y + placed.height <= screen.y + screen.height,
        );
        expect(isWhole).toBe(true);
      }),
    );
  });
});
