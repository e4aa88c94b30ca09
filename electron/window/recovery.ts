import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { logProblem } from '../files/problem-log.ts';
import { waitBeforeReload } from './reload-pace.ts';
import { workbenchUrl } from './workbench-url.ts';

/** Problems of this side are written down; the app goes on. */
export function logOwnProblems(): void {
  process.on('uncaughtException', (error) => {
    logProblem('uncaught exception', error);
  });
  process.on('unhandledRejection', (reason) => {
    logProblem('unhandled rejection', reason);
  });
  app.on('child-process-gone', (_event, details) => {
    logProblem(`process gone: ${details.type}, ${details.reason}`);
  });
}

/** Brings a crashed page back: at once, and not more than three times a minute. */
export function reloadAfterCrash(window: BrowserWindow): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    logProblem(`page gone: ${details.reason}, ${details.exitCode}`);
    const now = Date.now();
    const wait = waitBeforeReload(crashes, now);
    crashes = [...crashes, now].slice(-3);
    setTimeout(() => {
      if (!window.isDestroyed()) void window.loadURL(workbenchUrl);
    }, wait);
  });
  window.on('unresponsive', () => {
    logProblem('page unresponsive');
  });
  window.on('responsive', () => {
    logProblem('page responsive again');
  });
}
