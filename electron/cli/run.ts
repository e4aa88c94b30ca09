import { interfaceLanguageOf } from '../../shared/i18n/interface-language.ts';
import { textsFor } from '../../shared/i18n/texts.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import type { Command, CommandProblem } from './command.ts';
import { commands } from './commands.ts';
import type { CommandOption } from './options.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';
import { unexpectedReason } from './unexpected.ts';

/** Options that every command has. */
const commonOptions: Readonly<Record<string, CommandOption>> = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  'lang-ui': { type: 'string' },
};

/** Does what the arguments ask for; gives the exit status. Whatever goes wrong is one line, never a stack. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = askedLanguage(args);
  const texts = textsFor(interfaceLanguageOf([language ?? systemLanguage(terminal)]));
  try {
    return await runCommand(args, terminal, texts, language);
  } catch (error) {
    // The line is this program's log: nobody else would report a broken promise.
    const params = { reason: unexpectedReason(error) };
    return refuse({ status: 3, code: 'unexpected', params }, texts, terminal);
  }
}

async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  texts: Texts,
  language: string | undefined,
): Promise<number> {
  const [name, ...rest] = withoutLanguage(args);
  if (language !== undefined && !['en', 'ru', 'kk'].includes(language)) {
    return refuse(
      { status: 2, code: 'language-of-interface', params: { value: language } },
      texts,
      terminal,
    );
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return withoutCommand(name, texts, terminal);
  const given = readArguments(rest, { ...commonOptions, ...command.options });
  if (!given.ok) return refuse(given.problem, texts, terminal, command);
  const { values, positionals } = given.value;
  if (values['help'] === true) {
    await terminal.print(
      `${texts.text(`cli:${command.name}.help`)}\n\n${texts.text('cli:common')}\n`,
    );
    return 0;
  }
  const result = await command.run({ values, positionals, terminal, texts });
  return result.ok ? result.value : refuse(result.problem, texts, terminal, command);
}

async function withoutCommand(
  name: string | undefined,
  texts: Texts,
  terminal: Terminal,
): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(`${overview(texts)}\n\n${texts.text('cli:common')}\n`);
    return 0;
  }
  const code = name === undefined ? 'command-missing' : 'command-unknown';
  refuse({ status: 2, code, params: { command: name ?? '' } }, texts, terminal);
  terminal.tell(overview(texts));
  return 2;
}

function overview(texts: Texts): string {
  return commands.map(({ name }) => usage(name, texts)).join('\n');
}

function usage(name: string, texts: Texts): string {
  return texts.text(`cli:${name}.usage`);
}

/** `ushtil: FILE:LINE: what is wrong; what to do` – and after wrong use, the right one. */
function refuse(
  problem: CommandProblem,
  texts: Texts,
  terminal: Terminal,
  command?: Command,
): number {
  const params = cleaned(problem.params);
  const place = [params['file'], params['line']].filter((part) => part !== undefined).join(':');
  const text = texts.problem({ ...problem, params });
  terminal.tell(`ushtil: ${place === '' || problem.status === 2 ? '' : `${place}: `}${text}`);
  if (problem.status === 2 && command !== undefined) terminal.tell(usage(command.name, texts));
  return problem.status;
}

/** Names may hold line ends and commands to the terminal: a problem is one line, and no name turns it around. */
function cleaned(params: CommandProblem['params']): CommandProblem['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD')
        : value,
    ]),
  );
}

/** The language asked for, wherever it stands: messages about the other arguments are in it already. */
function askedLanguage(args: readonly string[]): string | undefined {
  const place = args.findIndex((arg) => arg === '--lang-ui' || arg.startsWith('--lang-ui='));
  const arg = args[place];
  return arg === '--lang-ui' ? args[place + 1] : arg?.slice('--lang-ui='.length);
}

/** `ushtil --lang-ui kk segment …`: the language may stand before the command. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const [first = ''] = args;
  if (first === '--lang-ui') return args.slice(2);
  return first.startsWith('--lang-ui=') ? args.slice(1) : args;
}

/** What POSIX says of the language of messages, in its order. */
function systemLanguage({ environment }: Terminal): string {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
}
