import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support.ts';

const tmx = `<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
 o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu><tuv xml:lang="en"><seg>The ministers met in Astana.</seg></tuv>
<tuv xml:lang="kk"><seg>Министрлер Астанада кездесті.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu>
</body></tmx>`;

async function importFile(page: Page, name: string, text: string): Promise<void> {
  if (!(await page.getByRole('dialog').isVisible())) await page.locator('.status-memory').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import TMX or TSV…' }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
}

test('a memory is imported, says what it left out, and is found at once', async ({
  page,
  workbench,
}) => {
  await importFile(page, 'agency.tmx', tmx);
  await expect(page.getByText('agency.tmx: one unit imported.')).toBeVisible();
  await expect(page.getByText(/One left out: Fewer than two languages \(line 6\)/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await workbench.drop([
    { name: 'b.txt', text: 'Brief\n\nThe ministers met in Astana. They left.' },
  ]);
  await expect(page.getByLabel('Language of b.txt')).toHaveValue('en');
  await page.keyboard.press('Enter');
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.matches().first()).toContainText('Министрлер Астанада кездесті.');
  await expect(workbench.matches().first()).toContainText('agency.tmx');
});

test('a damaged memory is refused whole, with its place', async ({ page, workbench }) => {
  await importFile(page, 'broken.tmx', tmx.slice(0, -30));
  await expect(page.getByRole('alert')).toContainText('broken.tmx');
  await page.keyboard.press('Escape');
  await expect(page.locator('.status-memory')).toHaveText('0 units');
  await expect(workbench.rows()).toHaveCount(0);
});

test('an imported memory is deleted after a question, with its units', async ({
  page,
  workbench,
}) => {
  await importFile(page, 'agency.tmx', tmx);
  await page.getByRole('button', { name: 'Delete agency.tmx' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('agency.tmx', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.status-memory')).toHaveText('0 units');
  await expect(workbench.rows()).toHaveCount(0);
});

test('a file that brings nothing is refused, leaves no memory, and takes away the last report', async ({
  page,
  workbench,
}) => {
  await importFile(page, 'agency.tmx', tmx);
  await expect(page.getByText('agency.tmx: one unit imported.')).toBeVisible();
  await importFile(page, 'alone.tmx', tmx.replace('Министрлер Астанада кездесті.', ''));
  await expect(page.getByRole('alert')).toContainText('“alone.tmx” was not imported');
  await expect(page.getByText('agency.tmx: one unit imported.')).toHaveCount(0);
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText(
    'Working memory',
  );
  await page.keyboard.press('Escape');
  await expect(workbench.rows()).toHaveCount(0);
});

test('a large memory with much left out comes in while the dialog is closed, and says so', async ({
  page,
  workbench,
}) => {
  const alone = '<tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu>\n'.repeat(100_000);
  const units = Array.from(
    { length: 1_200 },
    (_, place) =>
      `<tu><tuv xml:lang="en"><seg>Talks ${place}.</seg></tuv>` +
      `<tuv xml:lang="kk"><seg>Келіссөз ${place}.</seg></tuv></tu>`,
  );
  await importFile(page, 'big.tmx', tmx.replace('</body>', `${alone}${units.join('\n')}</body>`));
  await page.keyboard.press('Escape');
  await expect(page.getByText('big.tmx: 1,201 units imported.')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.status-memory')).toHaveText('1,201 units');

  const begin = Date.now();
  await importFile(page, 'again.tmx', tmx.replace('</body>', `${alone}</body>`));
  await expect(page.getByText(/100,001 left out: Fewer than two languages/u)).toBeVisible();
  expect(Date.now() - begin).toBeLessThan(20_000);
  await page.keyboard.press('Escape');
  await expect(workbench.rows()).toHaveCount(0);
});
