import type { Desktop } from '../../shared/desktop/contract.ts';
import { browserDesktop } from './browser-desktop.ts';

declare global {
  interface Window {
    /** Made by the preload from the contract; absent where the page runs in a plain browser. */
    readonly desktop?: Desktop;
  }
}

/** The operating system's side, or its stand-in where the page runs in plain Chromium. */
export function desktopOf(page: Window): Desktop {
  return page.desktop ?? browserDesktop(page);
}
