import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { answerSaveDialog } from '../desktop/support/dialogs.ts';
import type { RunningApp } from '../desktop/support/launch-app.ts';
import type { WorkbenchPage } from '../support/workbench-page.ts';
import { say } from './say.ts';

const files = [
  ['partnership-talks', 'Article in English', 'Web page (.html)', 'partnership-talks-en.html'],
  ['partnership-talks', 'Article in Kazakh', 'Word (.docx)', 'partnership-talks-kk.docx'],
  ['partnership-talks', 'All columns as a table', 'Word (.docx)', 'partnership-talks-table.docx'],
  ['partnership-follow-up', 'Article in Kazakh', 'Word (.docx)', 'partnership-follow-up-kk.docx'],
  ['partnership-follow-up', 'Article in Russian', 'Markdown (.md)', 'partnership-follow-up-ru.md'],
  [
    'partnership-follow-up',
    'Article in Russian',
    'Plain text (.txt)',
    'partnership-follow-up-ru.txt',
  ],
  ['partnership-follow-up', 'All columns as a table', 'Web page (.html)', 'follow-up-table.html'],
] as const;

/** Exports articles in each format, both tables, and the memory. */
export async function exportEverything(
  { app, page }: RunningApp,
  workbench: WorkbenchPage,
  folder: string,
): Promise<void> {
  for (const [story, what, format, name] of files) {
    await workbench.openStory(story);
    await expect(workbench.rows().first()).toBeVisible();
    const path = join(folder, name);
    await answerSaveDialog(app, path);
    await page.keyboard.press('Control+KeyE');
    await page.getByLabel('What to export').selectOption(what);
    await page.getByLabel('Format').selectOption(format);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Export/u })
      .click();
    await sayExported(page, path);
  }
  const memory = join(folder, 'memory.tmx');
  await answerSaveDialog(app, memory);
  await page.locator('.status-memory').click();
  await page.getByRole('button', { name: 'Export Working memory' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText(/^memory\.tmx: [\d,]+ units exported\.$/u)).toBeVisible();
  say(`Exported memory.tmx (${statSync(memory).size} bytes).`);
  await page.keyboard.press('Escape');
}

async function sayExported(page: Page, path: string): Promise<void> {
  await expect(page.getByText(`Exported: ${basename(path)}`)).toBeAttached();
  say(`Exported ${basename(path)} (${statSync(path).size} bytes).`);
}
