/** What a file's import left out for one reason. */
export interface LeftOutForReason {
  /** Text at `problems:leftOut.<code>`. */
  readonly code: string;
  readonly count: number;
  /** The first lines, five at most, counted from 1. */
  readonly firstLines: readonly number[];
}

const linesShown = 5;

/** Counts what is left out, a line a reason: a file may leave out a million units. */
export class LeftOutByReason {
  readonly #reasons = new Map<string, { count: number; readonly firstLines: number[] }>();

  /** `line` is counted from 1. */
  add(code: string, line: number): void {
    const reason = this.#reasons.get(code) ?? { count: 0, firstLines: [] };
    reason.count += 1;
    if (reason.firstLines.length < linesShown) reason.firstLines.push(line);
    this.#reasons.set(code, reason);
  }

  /** In the order in which the reasons came up. */
  reasons(): readonly LeftOutForReason[] {
    return [...this.#reasons].map(([code, { count, firstLines }]) => ({ code, count, firstLines }));
  }
}
