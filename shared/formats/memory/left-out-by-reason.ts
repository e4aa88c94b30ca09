import type { LeftOut } from './memory-format.ts';

/** What a file's import left out for one reason. */
export interface LeftOutForReason {
  /** Text at `problems:leftOut.<code>`. */
  readonly code: string;
  readonly count: number;
  /** The first lines, five at most, counted from 1. */
  readonly firstLines: readonly number[];
}

const linesShown = 5;

/** A line a reason, in the order of the file: a file may leave out a hundred thousand units. */
export function leftOutByReason(leftOut: readonly LeftOut[]): readonly LeftOutForReason[] {
  const reasons = new Map<string, { count: number; readonly firstLines: number[] }>();
  for (const { code, line } of leftOut) {
    const reason = reasons.get(code) ?? { count: 0, firstLines: [] };
    reason.count += 1;
    if (reason.firstLines.length < linesShown) reason.firstLines.push(line);
    reasons.set(code, reason);
  }
  return [...reasons].map(([code, { count, firstLines }]) => ({ code, count, firstLines }));
}
