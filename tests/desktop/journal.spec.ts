import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWholeLine } from '../../electron/journal/journal-line.ts';
import type { Desktop } from '../../shared/desktop/contract.ts';
import { test } from './support/test.ts';

test('a journal line is on the disk, whole, when the call is answered', async ({
  workbench: { page, profile },
}) => {
  const answer = await page.evaluate(async () => {
    const desktop = Reflect.get(window, 'desktop') as Desktop;
    return desktop['journal.append']([
      {
        sequence: 7,
        table: 'units',
        operation: 'put',
        records: [{ id: 'u7', kk: 'Келісім 2015 жылғы желтоқсанда қол қойылды.' }],
      },
    ]);
  });
  expect(answer).toEqual({ ok: true });

  const folder = join(profile, 'journal');
  const [file = ''] = readdirSync(folder);
  expect(file).toMatch(/^\d{4}-\d{2}-\d{2}\.jsonl$/u);
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  expect(lines.every(isWholeLine)).toBe(true);
  const entry: unknown = JSON.parse(lines.at(-1) ?? '');
  expect(entry).toMatchObject({
    sequence: 7,
    table: 'units',
    operation: 'put',
    records: [{ kk: 'Келісім 2015 жылғы желтоқсанда қол қойылды.' }],
  });
});
