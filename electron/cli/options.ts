/** An option of a command: with a value, with several, or a switch. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
}

/** The options that were given, by name; what was not given has no entry. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[]>>;
