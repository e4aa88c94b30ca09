import type { WindowPlace } from '../files/preferences.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which three columns can be read. */
export const smallestWindow = { width: 960, height: 600 };

const usualWindow = { width: 1360, height: 860 };

/**
 * Where the window opens: where it was, moved and shrunk so that it lies whole on the screen it overlaps
 * most; in the middle of the first screen where it was nowhere. `screens` are work areas, the first is the
 * primary one.
 */
export function placeOnScreen(remembered: WindowPlace | undefined, screens: readonly Area[]): Area {
  const screen = remembered === undefined ? screens[0] : screenOf(remembered, screens);
  if (screen === undefined) return { x: 0, y: 0, ...usualWindow };
  const wanted = remembered ?? usualWindow;
  const width = within(wanted.width, smallestWindow.width, screen.width);
  const height = within(wanted.height, smallestWindow.height, screen.height);
  const middle = {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
  };
  const { x, y } =
    remembered !== undefined && overlapOf(remembered, screen) > 0 ? remembered : middle;
  return {
    x: within(x, screen.x, screen.x + screen.width - width),
    y: within(y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

function screenOf(place: Area, screens: readonly Area[]): Area | undefined {
  return screens.reduce<Area | undefined>(
    (best, screen) =>
      best === undefined || overlapOf(place, screen) > overlapOf(place, best) ? screen : best,
    undefined,
  );
}

function overlapOf(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
