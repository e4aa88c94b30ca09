import { expect } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStoryFile } from '../../../shared/pipeline/read-story-file.ts';
import { WorkbenchPage } from '../../support/workbench-page.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';
import { test } from '../support/test.ts';

const versions = [
  { name: 'talks-en.txt', text: 'Kazakhstan signs deal\n\nThe talks were held on March 30.\n' },
  {
    name: 'talks-kk.txt',
    text: 'Қазақстан келісімге қол қойды\n\nКеліссөздер "30 наурызда" өтті.\n',
  },
] as const;

test('an article is exported as Word with its kinds and its typography', async ({
  workbench: { app, page, profile },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn(versions);
  for (const row of [1, 2]) {
    await workbench.cell(row, 'Kazakh').click();
    await workbench.confirm();
    await expect(workbench.cell(row, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  }
  const path = join(profile, 'talks-kk.docx');
  await answerSaveDialog(app, path);
  await page.keyboard.press('Control+KeyE');
  await page.getByLabel('What to export').selectOption('Article in Kazakh');
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('Exported: talks-kk.docx')).toBeVisible();
  const read = await readStoryFile('talks-kk.docx', readFileSync(path));
  expect(read.ok && read.value.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
    ['headline', 'Қазақстан келісімге қол қойды'],
    ['body', 'Келіссөздер «30 наурызда» өтті.'],
  ]);
});

test('an unfinished story says what is missing and asks', async ({
  workbench: { app, page, profile },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn(versions.slice(0, 1));
  const path = join(profile, 'table.html');
  await answerSaveDialog(app, path);
  await expect(workbench.cell(2, 'English')).toBeVisible();
  await page.keyboard.press('Control+KeyE');
  await page.getByLabel('What to export').selectOption('All columns as a table');
  await page.getByLabel('Format').selectOption('Web page (.html)');
  await expect(page.getByRole('alert')).toContainText('Russian: 2 rows have no text');
  await page.keyboard.press('Escape');
  expect(existsSync(path)).toBe(false);

  await page.keyboard.press('Control+KeyE');
  await page.getByLabel('What to export').selectOption('All columns as a table');
  await page.getByLabel('Format').selectOption('Web page (.html)');
  await page.getByRole('button', { name: 'Export anyway…' }).click();
  await expect(page.getByText('Exported: table.html')).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('The talks were held on March 30.');
});

test('the memory goes out as TMX and comes back in', async ({
  workbench: { app, page, profile },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn(versions);
  await workbench.cell(2, 'Kazakh').click();
  await workbench.confirm();
  await page.getByRole('button', { name: 'one unit' }).click();
  const path = join(profile, 'memory.tmx');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Export Working memory' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText('memory.tmx: one unit exported.')).toBeVisible();
  expect(readFileSync(path, 'utf8')).toMatch(/<tuv xml:lang="kk">/u);

  await answerOpenDialog(app, [path]);
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('memory.tmx: one unit imported.')).toBeVisible();
});
