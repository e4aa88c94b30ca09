/** A rule of SRX: where `before` matches up to a place and `after` from there on, a segment ends there, or does not. */
export interface BreakRule {
  readonly isBreak: boolean;
  /** Regular expressions as ICU writes them; empty ones fit everywhere. */
  readonly before: string;
  readonly after: string;
  /** Of the file that it was read from, counted from 1; undefined for rules of our own. */
  readonly line?: number;
}

/** Rules for cutting text, as people keep them in SRX files. */
export interface BreakRules {
  /** The rules of every language whose pattern fits, one after the other; otherwise those of the first one. */
  readonly isCascading: boolean;
  /** Which rules a language has: the pattern is a regular expression for its tag. */
  readonly languages: readonly {
    readonly pattern: string;
    readonly rules: string;
    readonly line?: number;
  }[];
  readonly rules: ReadonlyMap<string, readonly BreakRule[]>;
}
