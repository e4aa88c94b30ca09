import type { Problem } from '../../result.ts';

/** Why reading stopped; thrown through the levels of an expression and caught where it is read. */
class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A regular expression while it is read from left to right. */
export class PatternSource {
  /** `(?i)` was read. */
  isCaseless = false;
  readonly #pattern: string;
  #place = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get isAtEnd(): boolean {
    return this.#place >= this.#pattern.length;
  }

  isBefore(sign: string): boolean {
    return this.#pattern.startsWith(sign, this.#place);
  }

  /** Passes over the sign where it comes next. */
  take(sign: string): boolean {
    if (!this.isBefore(sign)) return false;
    this.#place += sign.length;
    return true;
  }

  /** Passes over what fits a sticky expression here. */
  takePattern(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#place;
    const found = sticky.exec(this.#pattern);
    if (found === null) return undefined;
    this.#place += found[0].length;
    return found;
  }

  fail(code: 'pattern-unreadable' | 'pattern-unsupported'): never {
    throw new Unreadable({ code, params: { pattern: this.#pattern, column: this.#place + 1 } });
  }

  /** The problem that `fail` told of; anything else is thrown on. */
  problemIn(error: unknown): Problem {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}
