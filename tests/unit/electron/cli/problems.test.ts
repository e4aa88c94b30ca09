import { existsSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import problems from '../../../../shared/i18n/locales/en/problems.json' with { type: 'json' };
import { textsFor } from '../../../../shared/i18n/texts.ts';
import { folderWith, removeFolder, runHere, runInto, runUshtil } from './run-ushtil.ts';
import type { Outcome } from './run-ushtil.ts';
import { sizeLimits } from '../../../../electron/files/size-limits.ts';

const home = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = await folderWith({
    'en.txt': 'EU, Kazakhstan meet\n',
    'memory.tsv': 'en\tkk\nThe agreement was signed.\tКелісімге қол қойылды.\n',
  });
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(home);
  await removeFolder(folder);
});

function ushtil(args: string, input?: string): Promise<Outcome> {
  return runHere(args.split(' '), input);
}

describe('what is wrong with a file', () => {
  it('is one line that names the file once, whatever its name', async () => {
    const name = 'a\nb\u001B[2J\u202E.tmx';
    await writeFile(join(folder, name), 'no TMX');
    for (const file of [name, `missing${name}`]) {
      const { status, err } = await runHere(['convert', file, 'out.tmx']);
      expect(status).toBe(3);
      expect(err).toMatch(
        /^ushtil: (?:missing)?a\uFFFDb\uFFFD\[2J\uFFFD\.tmx(?::1)?: [^\n]+; [^\n]+\n$/u,
      );
      expect(err.split('.tmx')).toHaveLength(2);
    }
    const { err } = await runHere(['convert', 'memory.tsv', name]);
    expect(err.split('\n')[0]).toMatch(/^ushtil: a\uFFFDb\uFFFD\[2J\uFFFD\.tmx exists already; /u);
    expect((await runHere(['a\nb'])).err).toMatch(/^ushtil: there is no command "a\uFFFDb"; /u);
  });

  it('names the extensions that can be read', async () => {
    await writeFile(join(folder, 'memory.sdltm'), 'x');
    const kinds =
      /this is no kind of file that can be read here; use one of \.tmx \.xlf \.xliff \.tsv \.tab \.csv\n$/u;
    expect((await ushtil('convert memory.sdltm out.tmx')).err).toMatch(kinds);
    expect((await ushtil('convert - out.tmx', 'x')).err).toMatch(kinds);
    expect((await ushtil('segment --lang en memory.sdltm')).err).toMatch(/ use one of .*\.docx/u);
  });

  const codes = Object.keys(problems).filter((code) => code.startsWith('file-'));
  const ofTheWindow = ['file-unreadable', 'file-unknown', 'file-not-written'];

  it.each(['en', 'ru', 'kk'] as const)('is said in %s for a terminal', (language) => {
    const texts = textsFor(language);
    for (const code of codes.filter((each) => !ofTheWindow.includes(each))) {
      const text = texts.problem({ code, params: { file: 'x.tmx' } });
      expect([code, text.includes('x.tmx'), text.includes('; ')]).toEqual([code, false, true]);
    }
  });
});

describe('what is too large, or what nobody foresaw, is one line too', () => {
  it.each([
    ['convert huge.tmx huge.tsv', 'huge.tmx'],
    ['match --memory huge.tmx --from en --to kk', 'huge.tmx'],
    ['match --memory memory.tsv --from en --to kk huge.tmx', 'huge.tmx'],
  ])('%s', async (args, file) => {
    // Larger than the limit, and without a byte on the disk.
    await writeFile(join(folder, file), '');
    await truncate(join(folder, file), sizeLimits.memory + 1);
    const { status, out, err } = await ushtil(args);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toBe(
      `ushtil: ${file}: the file is larger than ${String(sizeLimits.memory / 1024 / 1024)} MB; split it\n`,
    );
  });

  it('standard input is measured as files are', async () => {
    const much = 'The talks went on.\n'.repeat(2_800_000);
    const { status, out, err } = await runUshtil(folder, ['segment', '--lang', 'en', '-'], much);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toBe('ushtil: -: the file is larger than 50 MB; split it\n');
  });

  it('an exception on the way', async () => {
    const print = (): Promise<void> => Promise.reject(new RangeError('Invalid\nstring length'));
    const args = ['segment', '--lang', 'en', 'en.txt'];
    const { status, err } = await runHere(args, '', { print });
    expect(status).toBe(3);
    expect(err).toMatch(/^ushtil: unexpected: RangeError: Invalid string length; .+\n$/u);
    const inKazakh = await runHere([...args, '--lang-ui', 'kk'], '', { print });
    expect(inKazakh.err).toMatch(/^ushtil: күтпеген қате: RangeError: .+\n$/u);
  });

  it.skipIf(!existsSync('/dev/full'))('an output that takes nothing more', async () => {
    const { status, err } = await runInto('/dev/full', folder, ['segment', '--lang=en', 'en.txt']);
    expect(status).toBe(3);
    expect(err).toMatch(/^ushtil: unexpected: .*ENOSPC.*; .+\n$/u);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
