import { hasNoDisplay } from './system-packages.ts';

/**
 * Chromium refuses its sandbox to root; a virtual display has no graphics card, and beside it there is no message
 * bus, of which Chromium would complain at length.
 */
export function electronSwitches(): readonly string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(hasNoDisplay() || process.env['USHTIL_VIRTUAL_DISPLAY'] === '1'
      ? ['--disable-gpu', '--log-level=3']
      : []),
  ];
}
