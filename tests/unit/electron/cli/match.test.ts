import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx } from '../../../../shared/formats/story/docx/docx.ts';
import { english as englishRules } from '../../../../shared/languages/en/index.ts';
import { folderWith, removeFolder, runHere } from './run-ushtil.ts';
import type { Outcome } from './run-ushtil.ts';

const table = `en\tkk
The agreement was signed in 2015.\tКелісімге 2015 жылы қол қойылды.
The agreement was signed.\tКелісімге қол қойылды.
The agreement was signed.\tШартқа қол қойылды.
Only English\t
`;

const home = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = await folderWith({ 'memory.tsv': table });
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(home);
  await removeFolder(folder);
});

function ushtil(args: string, input?: string): Promise<Outcome> {
  return runHere(args.split(' '), input);
}

describe('match', () => {
  interface Line {
    readonly query: string;
    readonly milliseconds: number;
    readonly matches: readonly Record<string, unknown>[];
  }

  async function matches(args: string, input: string): Promise<readonly Line[]> {
    const { out } = await ushtil(`match --memory memory.tsv --from en --to kk ${args}`, input);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  }

  it('answers each line with matches, reasons and penalties', async () => {
    const [near, several, none] = await matches(
      '--json -',
      'The agreement was signed in 2016.\r\nThe agreement was signed.\r\nNo such thing\r\n',
    );
    expect(near?.matches[0]).toEqual({
      score: 97,
      kind: 'fuzzy',
      source: 'The agreement was signed in 2015.',
      target: 'Келісімге 2015 жылы қол қойылды.',
      adapted: 'Келісімге 2016 жылы қол қойылды.',
      reasons: [{ kind: 'number', source: '2015', query: '2016' }],
      penalties: [],
      memory: 'memory.tsv',
      unit: '1',
      via: null,
    });
    expect(several?.matches.slice(0, 2)).toMatchObject([
      { score: 99, kind: 'exact', penalties: [{ kind: 'multipleTranslations', points: 1 }] },
      { score: 99, kind: 'exact', penalties: [{ kind: 'multipleTranslations', points: 1 }] },
    ]);
    expect(none).toMatchObject({ query: 'No such thing', matches: [] });
    expect(none?.milliseconds).toBeGreaterThanOrEqual(0);
  });

  it('finds with the index what it finds without, and keeps to threshold and limit', async () => {
    const input = 'The agreement was signed in Brussels.\nOnly\n';
    const [quick, slow] = await Promise.all([
      matches('--no-repair --no-pivot --no-assemble', input),
      matches('--exhaustive', input),
    ]);
    expect(quick.map((line) => line.matches)).toEqual(slow.map((line) => line.matches));
    const [few] = await matches('--threshold 50 --limit 1', input);
    expect(few?.matches).toHaveLength(1);
  });

  it('asks for each sentence of a story, whatever its format', async () => {
    const page = '<html><body><p>The agreement was signed. No such thing.</p></body></html>';
    await writeFile(join(folder, 'query.html'), page);
    await writeFile(
      join(folder, 'query.docx'),
      await docx.write(
        [{ kind: 'body', text: 'The agreement was signed. No such thing.' }],
        englishRules,
      ),
    );
    for (const file of ['query.html', 'query.docx']) {
      const lines = await matches(file, '');
      expect(lines.map(({ query }) => query)).toEqual([
        'The agreement was signed.',
        'No such thing.',
      ]);
      expect(lines[0]?.matches).not.toEqual([]);
    }
    const lines = await matches('-', 'The agreement was signed. No such thing.');
    expect(lines).toHaveLength(1);
  });

  it('tells what it cost as the last line of standard error', async () => {
    const { err } = await ushtil(
      'match --memory memory.tsv --memory memory.tsv --from kk --to en --timing',
      'Келісімге қол қойылды.',
    );
    expect(JSON.parse(err.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ units: 6 });
  });

  it('leaves targets as they are where they are not to be made to fit', async () => {
    const [line] = await matches('--json --no-repair -', 'The agreement was signed in 2016.\n');
    expect(line?.matches[0]).toMatchObject({ adapted: null });
  });

  it('goes through a third language, and shows the way, unless it may not', async () => {
    await writeFile('first.tsv', 'en\tru\nThe talks went on.\tПереговоры продолжились.\n');
    await writeFile('second.tsv', 'ru\tkk\nПереговоры продолжились.\tКеліссөз жалғасты.\n');
    const args = 'match --memory first.tsv --memory second.tsv --from en --to kk --json';
    const found = async (more: string): Promise<Line> =>
      JSON.parse((await ushtil(`${args} ${more}`, 'The talks went on.\n')).out) as Line;
    expect((await found('-')).matches).toMatchObject([
      { kind: 'pivot', target: 'Келіссөз жалғасты.', via: [{ from: 'en' }, { to: 'kk' }] },
    ]);
    expect((await found('--exhaustive -')).matches).toEqual((await found('-')).matches);
    expect((await found('--no-pivot -')).matches).toEqual([]);
  });
});
