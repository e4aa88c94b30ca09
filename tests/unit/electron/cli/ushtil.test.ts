import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tmx } from '../../../../shared/formats/memory/tmx/tmx.ts';
import { readWhole } from '../../../support/whole-memory.ts';
import { folderWith, removeFolder, runHere, runUshtil } from './run-ushtil.ts';
import type { Outcome } from './run-ushtil.ts';

const english = `EU, Kazakhstan meet

President Nazarbayev met Juncker on March 30, 2016. Trade reached $31 billion.

Only the English version says this.
`;
const russian = `ЕС и Казахстан встретились

Президент Назарбаев встретился с Юнкером 30 марта 2016 года. Товарооборот достиг 31 млрд долларов.
`;
const kazakh = `ЕО мен Қазақстан кездесті

2016 жылғы 30 наурызда Президент Назарбаев Юнкермен кездесті. Сауда 31 млрд долларға жетті.
`;
const table = `en\tkk
The agreement was signed in 2015.\tКелісімге 2015 жылы қол қойылды.
The agreement was signed.\tКелісімге қол қойылды.
The agreement was signed.\tШартқа қол қойылды.
Only English\t
`;

const home = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = await folderWith({
    'en.txt': english,
    'ru.txt': russian,
    'kk.txt': kazakh,
    'memory.tsv': table,
    'cut.tmx': '<?xml version="1.0"?>\n<tmx version="1.4"><header/><body>\n<tu><tuv',
    'there.tmx': 'old',
    'empty.txt': '',
  });
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(home);
  await removeFolder(folder);
});

function ushtil(args: string, input?: string): Promise<Outcome> {
  return runHere(args === '' ? [] : args.split(' '), input);
}

describe('segment', () => {
  it('gives a sentence a line and an empty line between paragraphs', async () => {
    const { status, out } = await ushtil('segment --lang en en.txt');
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 5)).toEqual([
      'EU, Kazakhstan meet',
      '',
      'President Nazarbayev met Juncker on March 30, 2016.',
      'Trade reached $31 billion.',
      '',
    ]);
  });

  it('tells the place of each sentence in the decoded text', async () => {
    const { out } = await ushtil('segment --lang kk --json -', `\uFEFF${kazakh}`);
    const { language, segments } = JSON.parse(out) as {
      language: string;
      segments: { text: string; start: number; end: number; paragraph: number }[];
    };
    expect(language).toBe('kk');
    expect(segments.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
    for (const { text, start, end } of segments) expect(kazakh.slice(start, end)).toBe(text);
  });

  it('cuts by the rules of an SRX file, and says where one of them cannot be read', async () => {
    const rule = (before: string): string =>
      `<srx version="2.0"><languagerule languagerulename="a">\n<rule><beforebreak>${before}</beforebreak><afterbreak></afterbreak></rule></languagerule><languagemap languagepattern=".*" languagerulename="a"/></srx>`;
    await writeFile('comma.srx', rule(','));
    await writeFile('broken.srx', rule('('));
    const { status, out } = await ushtil('segment --lang en --srx comma.srx en.txt');
    expect(status).toBe(0);
    expect(out).toContain('President Nazarbayev met Juncker on March 30,\n2016. Trade');
    expect(await ushtil('segment --lang en --srx broken.srx en.txt')).toMatchObject({
      status: 3,
      err: expect.stringMatching(/^ushtil: broken\.srx:2: .*sign 2/u) as unknown,
    });
  });

  it('writes its own rules as SRX that it reads again', async () => {
    expect((await ushtil('segment --write-srx own.srx')).status).toBe(0);
    expect((await ushtil('segment --write-srx own.srx')).status).toBe(2);
    expect((await ushtil('segment --write-srx own.srx --force')).status).toBe(0);
    const { out } = await ushtil('segment --lang en --srx own.srx en.txt');
    expect(out).toBe((await ushtil('segment --lang en en.txt')).out);
  });
});

describe('align', () => {
  it('prints the rows with every sentence once', async () => {
    const { status, out } = await ushtil('align en=en.txt ru=ru.txt kk=kk.txt --json');
    expect(status).toBe(0);
    const { languages, rows } = JSON.parse(out) as {
      languages: string[];
      rows: { paragraph: number; cells: Record<string, string[]>; confidence: number }[];
    };
    expect(languages).toEqual(['en', 'ru', 'kk']);
    expect(rows.map(({ cells }) => Object.values(cells).map((cell) => cell.length))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
      [1, 0, 0],
    ]);
    expect(rows.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it.each(['tmx', 'xlf', 'xliff', 'tsv', 'csv', 'html', 'docx', 'json'])(
    'writes .%s, whole',
    async (extension) => {
      const file = `rows.${extension}`;
      const { status, out } = await ushtil(`align en=en.txt kk=kk.txt -o ${file}`);
      expect({ status, out }).toEqual({ status: 0, out: '' });
      const bytes = await readFile(join(folder, file));
      expect(bytes.length).toBeGreaterThan(100);
      expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
  );

  it('replaces a file only when told to', async () => {
    const refused = await ushtil('align en=en.txt kk=kk.txt -o there.tmx');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('--force');
    expect(await readFile(join(folder, 'there.tmx'), 'utf8')).toBe('old');
    const { status, err } = await ushtil('align en=en.txt kk=kk.txt -o there.tmx --force');
    expect({ status, err }).toEqual({
      status: 0,
      err: '1 row without a partner is not in the file\n',
    });
    const read = await readWhole(tmx, await readFile(join(folder, 'there.tmx')));
    expect(read.ok && read.value.units.length).toBe(3);
  });
});

describe('convert', () => {
  it('says what was written and what was left out, and why', async () => {
    const { status, out } = await ushtil('convert memory.tsv memory.tmx');
    expect(status).toBe(0);
    expect(out).toBe(
      'Read 4 units, wrote 3, left out 1.\n  Fewer than two languages: 1 (first lines: 5)\n',
    );
    const back = await ushtil('convert memory.tmx back.tsv --json');
    expect(JSON.parse(back.out)).toEqual({ read: 3, written: 3, leftOut: [] });
    expect(await readFile(join(folder, 'back.tsv'), 'utf8')).toContain('Шартқа қол қойылды.');
  });

  it('goes through every format and comes back', async () => {
    for (const path of ['tsv xlf', 'xlf xliff', 'xliff csv', 'csv tmx']) {
      const [from = '', to = ''] = path.split(' ');
      const { err, out } = await ushtil(`convert memory.${from} memory.${to} --json --force`);
      expect({ path, err }).toEqual({ path, err: '' });
      expect(JSON.parse(out)).toMatchObject({ written: 3 });
    }
    const matched = await ushtil('match --memory memory.xlf --from en --to kk -', 'They met.');
    expect(matched.status).toBe(0);
  });

  it('leaves nothing of a file that turns out to be damaged, and says where', async () => {
    await ushtil('convert memory.tsv whole.xlf');
    const whole = await readFile(join(folder, 'whole.xlf'), 'utf8');
    await writeFile(join(folder, 'short.xlf'), whole.slice(0, -20));
    for (const output of ['short.tmx', 'short.csv', 'short.xliff']) {
      const { status, err } = await ushtil(`convert short.xlf ${output}`);
      expect(status).toBe(3);
      expect(err).toMatch(/^ushtil: short\.xlf:\d+: the markup breaks off/u);
      expect((await readdir(folder)).includes(output)).toBe(false);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('tells what it left out by reason, however much that is', async () => {
    const lines = Array.from({ length: 100_000 }, () => 'Only English\t');
    await writeFile(join(folder, 'alone.tsv'), ['en\tkk', ...lines, ''].join('\n'));
    const { out } = await ushtil('convert alone.tsv alone.tmx');
    expect(out).toBe(
      'Read 100000 units, wrote 0, left out 100000.\n' +
        '  Fewer than two languages: 100000 (first lines: 2, 3, 4, 5, 6, …)\n',
    );
    const inJson = await ushtil('convert alone.tsv alone.tmx --force --json');
    expect(JSON.parse(inJson.out)).toEqual({
      read: 100_000,
      written: 0,
      leftOut: [{ code: 'fewer-than-two-languages', count: 100_000, firstLines: [2, 3, 4, 5, 6] }],
    });
  });

  it('writes the name of the file as origin, without its folder', async () => {
    await ushtil(`convert ${join(folder, 'memory.tsv')} origin.tmx`);
    const written = await readFile(join(folder, 'origin.tmx'), 'utf8');
    expect(written).toContain('<prop type="x-ushtil:origin">memory.tsv</prop>');
    expect(written).not.toContain(folder);
  });
});

describe('wrong use', () => {
  it.each([
    ['', 'no command was given'],
    ['translate', 'there is no command "translate"'],
    ['segment en.txt', '--lang is missing'],
    ['segment --lang de en.txt', '"de" is none of the languages'],
    ['segment --lang kk', 'exactly one file'],
    ['segment --lang kk en.txt --colour', 'unknown option --colour'],
    ['segment en.txt --lang', '--lang needs a value'],
    ['segment --lang kk --json=yes en.txt', '--json takes no value'],
    ['align en.txt kk.txt', 'does not say its language'],
    ['align en=en.txt', 'two or three versions'],
    ['align en=en.txt en-GB=ru.txt', 'two files are given for "en-GB"'],
    ['align en=- kk=-', 'standard input can be read once only'],
    ['align en=en.txt kk=kk.txt -o rows.pdf', 'no extension that can be written'],
    ['match --from en --to kk', '--memory is missing'],
    ['match --memory memory.tsv --from en --to kk --limit 0', 'whole number from 1 to 1000'],
    ['match --memory memory.tsv --from klingon --to kk', '"klingon" is no language tag'],
    ['match --memory memory.tsv --from kk --to kk-KZ', '--from and --to both name'],
    ['match --memory memory.tsv --from ru', '[--no-repair] [--no-pivot] [--no-assemble]'],
    ['convert memory.tsv', 'two files are wanted'],
    ['convert memory.tsv memory.doc', 'no extension that can be written'],
    ['segment --lang kk en.txt --lang-ui fr', 'messages cannot be in "fr"'],
  ])('%s', async (args, message) => {
    const { status, out, err } = await ushtil(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/^ushtil: /u);
  });
});

describe('bad input', () => {
  it.each([
    ['segment --lang kk missing.txt', /^ushtil: missing\.txt: there is no such file; /u],
    ['segment --lang kk .', /^ushtil: \.: this is a folder; /u],
    ['segment --lang kk empty.txt', /^ushtil: empty\.txt: .+; /u],
    ['align en=en.txt kk=missing.docx', /^ushtil: missing\.docx: .+; /u],
    ['match --memory cut.tmx --from en --to kk', /^ushtil: cut\.tmx:3: .+; /u],
    ['convert cut.tmx cut.tsv', /^ushtil: cut\.tmx:3: .+; /u],
    ['convert memory.tsv no/such/folder.tmx', /^ushtil: no\/such\/folder\.tmx: .+; /u],
  ])('%s', async (args, message) => {
    const { status, out, err } = await ushtil(args);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('help and languages', () => {
  it.each(['segment', 'align', 'match', 'convert'])('%s --help', async (command) => {
    const { status, out } = await ushtil(`${command} --help`);
    expect(status).toBe(0);
    expect(out).toContain(`usage: ushtil ${command}`);
  });
});

describe('the process', () => {
  function started(args: string, input = '', environment = {}): Promise<Outcome> {
    return runUshtil(folder, args.split(' '), input, environment);
  }

  it('reads standard input, and tells its status', async () => {
    const { status, out } = await started('segment --lang kk -', kazakh);
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toBe('ЕО мен Қазақстан кездесті');
    expect((await started('segment --lang kk missing.txt')).status).toBe(3);
  });

  it('speaks the language of the environment, or the one asked for', async () => {
    const args = 'segment --lang kk missing.txt';
    const [inRussian, inKazakh] = await Promise.all([
      started(args, '', { LC_ALL: 'ru_KZ.UTF-8' }),
      started(`${args} --lang-ui kk`, '', { LC_ALL: 'ru_KZ.UTF-8' }),
    ]);
    expect(inRussian.err).toContain('такого файла нет');
    expect(inKazakh.err).toContain('мұндай файл жоқ');
  });

  it('ends quietly when nobody reads on', async () => {
    const queries = 'The agreement was signed.\n'.repeat(3000);
    const args = ['match', '--memory', 'memory.tsv', '--from', 'en', '--to', 'kk'];
    const { status, err } = await runUshtil(folder, args, queries, {}, 'one line');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});
