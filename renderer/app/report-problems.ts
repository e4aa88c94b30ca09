import type { Desktop } from '../../shared/desktop/contract.ts';

/** Broken promises of the window's own code go to the log, without any text of a story: class and place only. */
export function reportProblem(desktop: Desktop, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  void desktop['log.problem']({ name, place: placeOf(error) });
}

/** Errors that nobody caught, wherever they happen. */
export function reportUncaught(page: Window, desktop: Desktop): void {
  page.addEventListener('error', (event) => {
    reportProblem(desktop, event.error);
  });
  page.addEventListener('unhandledrejection', (event) => {
    reportProblem(desktop, event.reason);
  });
}

/** The frames of the stack: its first lines hold the message, which may quote a text. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s*at /u.test(line))
    .slice(0, 10)
    .join('\n');
}
