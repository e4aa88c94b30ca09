import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../../../electron/cli/run.ts';
import type { Terminal } from '../../../../electron/cli/terminal.ts';

/** What a run of the program left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const loader = import.meta.resolve('tsx');
const program = resolve('electron/cli/ushtil.ts');

/** Runs `ushtil` as a process of its own, from its sources, in a folder, with `input` on standard input. */
export function runUshtil(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
  reader: 'all' | 'one line' = 'all',
): Promise<Outcome> {
  const { PATH = '' } = process.env;
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['--import', loader, program, ...args], {
      cwd: folder,
      env: { PATH, LANG: 'en_GB.UTF-8', ...environment },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (reader === 'one line') child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (status) => settle({ status, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** What standard error got, and the status, where standard output goes into a file or a device. */
export function runInto(
  output: string,
  folder: string,
  args: readonly string[],
): Promise<Pick<Outcome, 'status' | 'err'>> {
  const { PATH = '' } = process.env;
  const device = openSync(output, 'w');
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['--import', loader, program, ...args], {
      cwd: folder,
      env: { PATH, LANG: 'en_GB.UTF-8' },
      stdio: ['ignore', device, 'pipe'],
    });
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (status) => {
      closeSync(device);
      settle({ status, err });
    });
  });
}

/** Runs the program inside this process, in its folder: much quicker, for all that does not ask how a process behaves. */
export async function runHere(
  args: readonly string[],
  input = '',
  own: Partial<Terminal> = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(args, {
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    print: (text) => {
      out += text;
      return Promise.resolve();
    },
    tell: (line) => {
      err += `${line}\n`;
    },
    isInteractive: false,
    environment: {},
    ...own,
  });
  return { status, out, err };
}

/** A new folder with these files, by name. */
export async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ushtil-cli-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
