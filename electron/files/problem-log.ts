import { app } from 'electron';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from './problem-line.ts';

const largest = 1024 * 1024;

/** Writes a line to `logs/ushtil.log` in the profile; at 1 MB the file makes way for a new one. */
export function logProblem(what: string, cause?: unknown): void {
  const line = problemLine(new Date(), what, cause);
  console.error(line);
  try {
    const folder = join(app.getPath('userData'), 'logs');
    const file = join(folder, 'ushtil.log');
    mkdirSync(folder, { recursive: true });
    if (sizeOf(file) > largest) renameSync(file, join(folder, 'ushtil.old.log'));
    appendFileSync(file, `${line}\n`);
  } catch {
    // A full disk must not turn a problem into two: standard error has the line.
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
