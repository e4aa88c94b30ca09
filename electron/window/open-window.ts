import { BrowserWindow, screen } from 'electron';
import { join } from 'node:path';
import type { PreferencesFile } from '../files/preferences.ts';
import { backgroundColour } from './background-colour.ts';
import { placeOnScreen, smallestWindow } from './window-place.ts';

/** Milliseconds of rest after which a moved window is remembered, should the app not end in peace. */
const restBeforeRemembering = 1000;

/** The one window, still empty, where it was last; it shows when its first picture is ready. */
export function openWindow(programFolder: string, preferences: PreferencesFile): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const screens = [primary, ...others].map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeOnScreen(preferences.value.window, screens),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Ushtil',
    show: false,
    backgroundColor: backgroundColour(),
    webPreferences: {
      preload: join(programFolder, 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: process.env['USHTIL_DEVTOOLS'] === '1',
    },
  });
  if (preferences.value.window?.isMaximized === true) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  rememberPlace(window, preferences);
  return window;
}

function rememberPlace(window: BrowserWindow, preferences: PreferencesFile): void {
  let resting: NodeJS.Timeout | undefined;
  function remember(): void {
    clearTimeout(resting);
    if (window.isDestroyed()) return;
    const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    if (JSON.stringify(place) === JSON.stringify(preferences.value.window)) return;
    preferences.change({ window: place });
  }
  function rememberSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(remember, restBeforeRemembering);
  }
  window.on('resize', rememberSoon);
  window.on('move', rememberSoon);
  window.on('close', remember);
}
