import type { BrowserWindow } from 'electron';
import { emit } from '../ipc/emit.ts';

/** Milliseconds that the page gets to store its drafts. */
const longestWait = 3000;

/** Milliseconds after which the page is told again: it may only just have begun to listen. */
const betweenTellings = 250;

/**
 * Holds the window open until the page has stored its drafts, or the wait is over. Gives the function that
 * the page's answer calls.
 */
export function storeDraftsBeforeClosing(window: BrowserWindow): () => void {
  let mayClose = false;
  let waiting: NodeJS.Timeout | undefined;
  let telling: NodeJS.Timeout | undefined;
  function tell(): void {
    emit(window, 'app.quitting', undefined);
  }
  function letGo(): void {
    if (waiting === undefined || mayClose) return;
    clearTimeout(waiting);
    clearInterval(telling);
    mayClose = true;
    if (!window.isDestroyed()) window.close();
  }
  window.on('close', (event) => {
    if (mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (waiting !== undefined) return;
    waiting = setTimeout(letGo, longestWait);
    telling = setInterval(tell, betweenTellings);
    tell();
  });
  return letGo;
}
