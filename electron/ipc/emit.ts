import type { BrowserWindow } from 'electron';
import type { DesktopEvents, EventName } from '../../shared/desktop/contract.ts';

/** Tells the page something. A window that is gone is told nothing. */
export function emit<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  event: DesktopEvents[Name],
): void {
  if (window.isDestroyed() || window.webContents.isDestroyed()) return;
  window.webContents.send(name, event);
}
