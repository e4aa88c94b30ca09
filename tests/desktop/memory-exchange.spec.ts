import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts';
import { launchApp } from './support/launch-app.ts';
import type { RunningApp } from './support/launch-app.ts';
import { test } from './support/test.ts';

/** What many units take where other work goes on beside. */
const patience = { timeout: 80_000 };

/** A TMX file of so many units that several parts and transactions are needed. */
function writeTmx(path: string, units: number): void {
  const unit = (page: number): string =>
    `<tu><tuv xml:lang="en"><seg>The court heard page ${page} of the report.</seg></tuv>` +
    `<tuv xml:lang="kk"><seg>Сот есептің ${page}-бетін тыңдады.</seg></tuv></tu>`;
  const all = Array.from({ length: units }, (_, page) => unit(page));
  writeFileSync(
    path,
    `<tmx version="1.4"><header srclang="en"/><body>\n${all.join('\n')}\n</body></tmx>`,
  );
}

async function beginImport({ app, page }: RunningApp, path: string): Promise<void> {
  await answerOpenDialog(app, [path]);
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

/** How many records a table holds. */
function countIn(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('ushtil');
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
        opening.onerror = () => {
          reject(new Error('the database cannot be opened'));
        };
      }),
    table,
  );
}

test.slow();

test('a memory comes in once however often it is imported, and goes out whole', async ({
  workbench,
}) => {
  const { app, page, profile } = workbench;
  const path = join(profile, 'court.tmx');
  writeTmx(path, 20_000);
  await page.locator('.status-memory').click();
  await beginImport(workbench, path);
  await expect(page.getByText('court.tmx: 20,000 units imported.')).toBeVisible(patience);
  await beginImport(workbench, path);
  await expect(page.getByText('20,000 were there already.')).toBeVisible(patience);
  await expect(page.locator('.status-memory')).toHaveText('20,000 units');
  expect(await countIn(page, 'units')).toBe(0);

  const out = join(profile, 'out.tmx');
  await answerSaveDialog(app, out);
  await page.getByRole('button', { name: 'Export court.tmx' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText('out.tmx: 20,000 units exported.')).toBeVisible(patience);
  const written = readFileSync(out, 'utf8');
  expect(written.match(/<tu[ >]/gu)).toHaveLength(20_000);
  expect(written).toContain('Сот есептің 19999-бетін тыңдады.');
  expect(readdirSync(profile).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('an import that is cancelled, and one in whose midst the program dies, leave nothing behind', async ({
  profile,
}) => {
  const path = join(profile, 'court.tmx');
  writeTmx(path, 100_000);
  const first = await launchApp({ profile });
  await first.page.locator('.status-memory').click();
  await beginImport(first, path);
  await expect.poll(() => countIn(first.page, 'unitBlocks'), patience).toBeGreaterThan(0);
  await first.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(first.page.getByRole('progressbar')).toHaveCount(0, patience);
  await expect.poll(() => countIn(first.page, 'holdings'), patience).toBe(0);
  expect(await countIn(first.page, 'unitBlocks')).toBe(0);

  await beginImport(first, path);
  await expect.poll(() => countIn(first.page, 'unitBlocks'), patience).toBeGreaterThan(0);
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const second = await launchApp({ profile });
  await expect.poll(() => countIn(second.page, 'unitBlocks'), patience).toBe(0);
  await expect(second.page.locator('.status-memory')).toHaveText('0 units');
  expect([await countIn(second.page, 'memories'), await countIn(second.page, 'holdings')]).toEqual([
    1, 0,
  ]);
  await second.app.close();
});
