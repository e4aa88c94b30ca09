import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';
import { logProblem } from '../files/problem-log.ts';
import { askAfterCrashes } from './ask-after-crashes.ts';
import { mayReload } from './may-reload.ts';
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

/** Brings a crashed page back: at once, and after three times a minute only where the user wishes so. */
export function reloadAfterCrash(window: BrowserWindow, language: () => InterfaceLanguage): void {
  function reload(): void {
    if (!window.isDestroyed()) void window.loadURL(workbenchUrl);
  }
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    logProblem(`page gone: ${details.reason}, ${details.exitCode}`);
    const now = Date.now();
    if (mayReload(crashes, now)) {
      crashes = [...crashes, now].slice(-3);
      setTimeout(reload);
      return;
    }
    crashes = [];
    void askAfterCrashes(window, language()).then((wish) => {
      if (wish === 'again') reload();
      else app.quit();
    });
  });
  window.on('unresponsive', () => {
    logProblem('page unresponsive');
  });
  window.on('responsive', () => {
    logProblem('page responsive again');
  });
}
