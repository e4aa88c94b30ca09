import { hasNoDisplay } from './system-packages.ts';

/** Chromium refuses its sandbox to root, and a virtual display has no graphics card. */
export function electronSwitches(): readonly string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(hasNoDisplay() || process.env['USHTIL_VIRTUAL_DISPLAY'] === '1' ? ['--disable-gpu'] : []),
  ];
}
