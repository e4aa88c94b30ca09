import { expect } from '@playwright/test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Desktop } from '../../shared/desktop/contract.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  watchOpenDialog,
  watchSaveDialog,
} from './support/dialogs.ts';
import { test } from './support/test.ts';

test('a chosen file is read by its token, and no path reaches the page', async ({
  workbench: { app, page, profile },
}) => {
  const path = join(profile, 'Брюссель.txt');
  writeFileSync(path, 'БРЮССЕЛЬ, 30 марта — Переговоры завершились.');
  await answerOpenDialog(app, [path]);
  const seen = await page.evaluate(async () => {
    const desktop = Reflect.get(window, 'desktop') as Desktop;
    const [file] = await desktop['files.choose']({ purpose: 'story' });
    const read = await desktop['files.read']({ token: file?.token ?? '' });
    const unknown = await desktop['files.read']({ token: 'of-nothing' });
    const text = read.ok ? new TextDecoder().decode(read.value) : '';
    return { keys: Object.keys(file ?? {}), name: file?.name, size: file?.size, text, unknown };
  });
  expect(seen).toEqual({
    keys: ['token', 'name', 'size'],
    name: 'Брюссель.txt',
    size: Buffer.byteLength('БРЮССЕЛЬ, 30 марта — Переговоры завершились.'),
    text: 'БРЮССЕЛЬ, 30 марта — Переговоры завершились.',
    unknown: { ok: false, problem: { code: 'file-unknown', params: {} } },
  });
});

test('a saved file is whole, and a refusal names the file and leaves nothing beside', async ({
  workbench: { app, page, profile },
}) => {
  const folder = join(profile, 'articles');
  mkdirSync(folder);
  const save = (): Promise<unknown> =>
    page.evaluate(() => {
      const desktop = Reflect.get(window, 'desktop') as Desktop;
      const bytes = new TextEncoder().encode('АСТАНА, 30 наурыз —');
      return desktop['files.save']({ suggestedName: '../../келіссөздер.txt', bytes });
    });

  await answerSaveDialog(app, join(folder, 'келіссөздер.txt'));
  expect(await save()).toEqual({ ok: true, value: { name: 'келіссөздер.txt' } });
  expect(readFileSync(join(folder, 'келіссөздер.txt'), 'utf8')).toBe('АСТАНА, 30 наурыз —');

  await answerSaveDialog(app, join(folder, 'missing', 'келіссөздер.txt'));
  expect(await save()).toEqual({
    ok: false,
    problem: {
      code: 'file-not-written',
      params: { file: 'келіссөздер.txt', reason: 'ENOENT' },
    },
  });

  await answerSaveDialog(app, undefined);
  expect(await save()).toEqual({ ok: true });
  expect(readdirSync(folder)).toEqual(['келіссөздер.txt']);
});

test('saving proposes neither the folder of the sources nor a file that exists', async ({
  workbench: { app, page, profile },
}) => {
  const sources = join(profile, 'sources');
  const saved = join(profile, 'saved');
  for (const folder of [sources, saved]) mkdirSync(folder);
  writeFileSync(join(sources, 'talks.txt'), 'The talks went on.');
  await answerOpenDialog(app, [join(sources, 'talks.txt')]);
  await page.evaluate(() =>
    (Reflect.get(window, 'desktop') as Desktop)['files.choose']({ purpose: 'story' }),
  );
  const save = (): Promise<unknown> =>
    page.evaluate(() => {
      const bytes = new TextEncoder().encode('The talks went on.');
      const suggestedName = 'talks.txt';
      return (Reflect.get(window, 'desktop') as Desktop)['files.save']({ suggestedName, bytes });
    });
  const proposed = await watchSaveDialog(app);
  await save();
  expect(await proposed()).not.toContain(sources);

  await answerSaveDialog(app, join(saved, 'talks.txt'));
  await save();
  const next = await watchSaveDialog(app);
  await save();
  expect(await next()).toBe(join(saved, 'talks 2.txt'));
});

test('several stories may be chosen at once, and one memory', async ({
  workbench: { app, page },
}) => {
  const openedWith = await watchOpenDialog(app);
  const choose = (purpose: 'story' | 'memory'): Promise<unknown> =>
    page.evaluate(
      (wanted) => (Reflect.get(window, 'desktop') as Desktop)['files.choose']({ purpose: wanted }),
      purpose,
    );
  await choose('story');
  expect(await openedWith()).toMatchObject({ properties: ['openFile', 'multiSelections'] });
  await choose('memory');
  expect(await openedWith()).toMatchObject({ properties: ['openFile'] });
});
