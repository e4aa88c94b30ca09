import { parseArgs } from 'node:util';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { wrongUse } from './command.ts';
import type { CommandProblem } from './command.ts';
import type { CommandOption, OptionValues } from './options.ts';

export interface Arguments {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
}

/** The arguments of a command, or what is wrong with them: nothing unknown is passed over in silence. */
export function readArguments(
  args: readonly string[],
  options: Readonly<Record<string, CommandOption>>,
): Result<Arguments, CommandProblem> {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (option === undefined) return wrongUse('unknown-option', { option: token.rawName });
    if (option.type === 'boolean') {
      if (token.value !== undefined) return wrongUse('value-unwanted', { option: token.rawName });
      values[token.name] = true;
      continue;
    }
    const { value } = token;
    // `--lang --json`: the value was forgotten, and the next option is not it. A lone `-` is standard input.
    const isForgotten = value === undefined || (!token.inlineValue && /^-./u.test(value));
    if (isForgotten) return wrongUse('value-missing', { option: token.rawName });
    if (option.multiple === true) {
      const known = values[token.name];
      values[token.name] = [...(Array.isArray(known) ? known : []), value];
    } else {
      values[token.name] = value;
    }
  }
  return succeeded({ values, positionals });
}

/** The value of an option that takes one; undefined where it was not given. */
export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times. */
export function textsOf(values: OptionValues, name: string): readonly string[] {
  const value = values[name];
  return typeof value === 'object' ? value : [];
}

/** The value as a whole number from `least` to `most`, or `otherwise` where the option was not given. */
export function wholeNumberOf(
  values: OptionValues,
  name: string,
  { least, most, otherwise }: Readonly<Record<'least' | 'most' | 'otherwise', number>>,
): Result<number, CommandProblem> {
  const text = textOf(values, name);
  if (text === undefined) return succeeded(otherwise);
  const value = Number(text);
  if (/^\d+$/u.test(text) && value >= least && value <= most) return succeeded(value);
  return wrongUse('number-wanted', { option: `--${name}`, value: text, least, most });
}
