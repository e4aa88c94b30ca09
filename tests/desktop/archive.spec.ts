import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partnershipTalks } from '../../shared/sample/partnership-talks.ts';
import { storyLanguages } from '../../shared/model/language-tag.ts';
import { answerOpenDialog } from './support/dialogs.ts';
import { launchApp } from './support/launch-app.ts';
import { test } from './support/test.ts';

const patience = { timeout: 120_000 };

/** A folder for each language, with so many stories that differ in their numbers. */
function archiveOf(stories: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'ushtil-archive-'));
  for (const language of storyLanguages) {
    mkdirSync(join(folder, language));
    for (let story = 1; story <= stories; story += 1) {
      const text = partnershipTalks.versions[language].replaceAll('29', String(2900 + story));
      writeFileSync(join(folder, language, `talks-${String(story)}.txt`), text);
    }
  }
  writeFileSync(join(folder, 'empty.txt'), '');
  return folder;
}

async function openArchive(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import an archive' }).click();
}

/** Every unit's row, and in which memory. */
function rowsInMemory(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('ushtil');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('units').objectStore('units').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map((unit: { id: string }) => unit.id));
          };
        };
        opening.onerror = () => {
          reject(new Error('the database cannot be opened'));
        };
      }),
  );
}

test('a folder becomes memory, and what a crash breaks off goes on by itself with nothing twice', async ({
  workbench,
  profile,
}) => {
  const { app, page } = workbench;
  await openArchive(page);
  await answerOpenDialog(app, [archiveOf(40)]);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  const align = page.getByRole('button', { name: 'Align 40 stories' });
  await expect(align).toBeVisible(patience);
  await expect(page.getByText('empty.txt', { exact: true })).toBeVisible();
  await align.click();
  await expect.poll(async () => (await rowsInMemory(page)).length, patience).toBeGreaterThan(0);
  app.process().kill('SIGKILL');
  await app.close().catch(() => undefined);

  const again = await launchApp({ profile });
  await openArchive(again.page);
  await expect(again.page.getByText('done', { exact: true })).toBeVisible(patience);
  await again.page.locator('.archive-list .button').first().click();
  await expect(again.page.getByText('Units stored')).toBeVisible();
  const stored = await again.page.locator('.archive-counts dd').allTextContents();
  expect(Number(stored[0])).toBe(40);
  const rows = await rowsInMemory(again.page);
  expect(rows.length).toBe(Number(stored[2]));
  await again.app.close();
});
