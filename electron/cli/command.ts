import { failed } from '../../shared/result.ts';
import type { Problem, Result } from '../../shared/result.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import type { CommandOption, OptionValues } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given to work with. */
export interface CommandCall {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
  readonly texts: Texts;
}

/** Why a command did not do its work: wrong use (2) or bad input (3). `params` may name `file` and `line`. */
export interface CommandProblem extends Problem {
  readonly status: 2 | 3;
}

/** The exit status of work that was done: 0, or 1 where there are findings. */
export type CommandResult = Result<0 | 1, CommandProblem>;

/** One command of `ushtil`. Its texts stand at `cli:<name>` in `shared/i18n/locales`. */
export interface Command {
  readonly name: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  run(call: CommandCall): Promise<CommandResult>;
}

export function wrongUse(
  code: string,
  params: Problem['params'] = {},
): { readonly ok: false; readonly problem: CommandProblem } {
  return failed({ status: 2, code, params });
}

/** Bad input, with the name of the file as it was given. */
export function badInput(
  file: string,
  problem: Problem,
): { readonly ok: false; readonly problem: CommandProblem } {
  return failed({ status: 3, code: problem.code, params: { ...problem.params, file } });
}
