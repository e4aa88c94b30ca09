import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { tmxText } from '../support/tmx-text.ts';
import { test } from './support.ts';

const met = { en: 'The ministers met in Astana.', kk: 'Министрлер Астанада кездесті.' };
const tmx = tmxText([{ texts: met }, { texts: { en: 'Alone.' } }]);
const agency = { name: 'agency.tmx', text: tmx };

test('a memory is imported, says what it left out, and is found at once', async ({
  page,
  workbench,
}) => {
  await workbench.openMemories('Memories');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles({ name: 'agency.tmx', mimeType: '', buffer: Buffer.from(tmx) });
  await expect(page.getByLabel('Into which memory')).toHaveValue('new');
  await page.keyboard.press('Enter');
  await expect(page.getByText('agency.tmx: one unit imported.')).toBeVisible();
  await expect(page.getByText(/One left out: Fewer than two languages \(line 5\)/u)).toBeVisible();
  await expect(workbench.memory('agency.tmx')).toContainText('1');
  await page.keyboard.press('Escape');
  await workbench.drop([
    { name: 'b.txt', text: 'Brief\n\nThe ministers met in Astana. They left.' },
  ]);
  await expect(page.getByLabel('Language of b.txt')).toHaveValue('en');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.match(1)).toContainText('Министрлер Астанада кездесті.');
  await expect(workbench.match(1)).toContainText('agency.tmx (reference)');
});

test('importing the same file twice adds nothing, into another memory everything', async ({
  page,
  workbench,
}) => {
  await workbench.importMemory(agency);
  await workbench.drop([agency]);
  await expect(page.getByLabel('Into which memory')).not.toHaveValue('new');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('One was there already.')).toBeVisible();
  await expect(page.locator('.status-memory')).toHaveText('one unit');
  await workbench.drop([agency]);
  await page.getByLabel('Into which memory').selectOption('Working memory');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.locator('.status-memory')).toHaveText('2 units');
});

test('a damaged memory is refused whole, with its place', async ({ page, workbench }) => {
  await workbench.importMemory({ name: 'broken.tmx', text: tmx.slice(0, -30) });
  await expect(page.getByRole('alert')).toContainText('broken.tmx');
  await expect(workbench.memory('broken.tmx')).toHaveCount(0);
  await page.getByRole('button', { name: 'Put the report on broken.tmx away' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.status-memory')).toHaveText('0 units');
});

test('a memory is deleted and brought back with its units, by the notice and by keys', async ({
  page,
  workbench,
}) => {
  await workbench.importMemory(agency);
  await page.getByRole('button', { name: 'Delete agency.tmx' }).click();
  await expect(workbench.memory('agency.tmx')).toHaveCount(0);
  await expect(page.locator('.status-memory')).toHaveText('0 units');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(workbench.memory('agency.tmx')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+KeyZ');
  await expect(workbench.memory('agency.tmx')).toHaveCount(0);
  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.memory('agency.tmx')).toHaveCount(1);
  await workbench.openMemories('Units');
  await workbench.unitsListed('one unit');
  await expect(page.getByRole('button', { name: 'Delete Working memory' })).toHaveCount(0);
});

test('a large memory with much left out comes in while the translator is elsewhere, and says so', async ({
  page,
  workbench,
}) => {
  const alone = Array.from({ length: 60_000 }, () => ({ texts: { en: 'Alone.' } }));
  const units = Array.from({ length: 1_200 }, (_, place) => ({
    texts: { en: `Talks ${place}.`, kk: `Келіссөз ${place}.` },
  }));
  await workbench.openMemories('Memories');
  await workbench.drop([{ name: 'big.tmx', text: tmxText([...alone, ...units]) }]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('big.tmx: 1,200 units imported.')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('.status-memory')).toHaveText('1,200 units');
  await workbench.openMemories('Memories');
  await expect(page.getByText(/60,000 left out: Fewer than two languages/u)).toBeVisible();
});

test('an import is cancelled and leaves nothing', async ({ page, workbench }) => {
  const units = Array.from({ length: 60_000 }, (_, place) => ({
    texts: { en: `Talks ${place}.`, kk: `Келіссөз ${place}.` },
  }));
  await workbench.openMemories('Memories');
  await workbench.drop([{ name: 'big.tmx', text: tmxText(units) }]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.locator('.exchange').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.exchange')).toHaveCount(0, { timeout: 20_000 });
  await expect(workbench.memory('big.tmx')).toHaveCount(0);
  await expect(page.locator('.status-memory')).toHaveText('0 units');
});

test('a memory goes out in a chosen format', async ({ page, workbench }) => {
  await workbench.importMemory(agency);
  await page.getByRole('button', { name: 'Export agency.tmx' }).click();
  await page.getByLabel('Format').selectOption('tsv');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('agency.tsv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Министрлер Астанада кездесті.');
  await expect(page.getByText('agency.tsv: one unit exported.')).toBeVisible();
});

test('an XLIFF and a CSV are dropped, and the memory goes out as XLIFF', async ({
  page,
  workbench,
}) => {
  const xliff = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="talks.docx" source-language="en" target-language="kk" datatype="plaintext"><body>
    <trans-unit id="1"><source>The ministers met in Astana.</source><target>Министрлер Астанада кездесті.</target></trans-unit>
    <trans-unit id="2"><source>Not translated yet.</source></trans-unit>
  </body></file>
</xliff>`;
  await workbench.openMemories('Memories');
  await workbench.drop([{ name: 'talks.xlf', text: xliff }]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('talks.xlf: one unit imported.')).toBeVisible();
  await expect(page.getByText('One left out: Not translated yet (line 5)')).toBeVisible();
  await workbench.drop([{ name: 'trade.csv', text: 'en;ru\nTrade;"Торговля; сделки"\n' }]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('trade.csv: one unit imported.')).toBeVisible();
  await page.getByRole('button', { name: 'Export talks.xlf' }).click();
  await page.getByLabel('Format').selectOption('xliff');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('talks.xlf');
  expect(await readFile(await file.path(), 'utf8')).toContain('target-language="kk"');
});

test('a memory is renamed, given a role and a penalty, and its matches show them', async ({
  page,
  workbench,
}) => {
  await workbench.importMemory(agency);
  await page.getByRole('textbox', { name: 'Name of agency.tmx' }).fill('Agency 2019');
  await page.keyboard.press('Enter');
  await page.getByLabel('Role of Agency 2019').selectOption('archive');
  await page.getByLabel('Penalty of Agency 2019').fill('7');
  await page.keyboard.press('Escape');
  await workbench.takeIn([{ name: 'b.txt', text: 'Brief\n\nThe ministers met in Astana.' }]);
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.match(1).locator('.match-score')).toContainText('93');
  await expect(workbench.match(1)).toContainText('memory −7');
  await expect(workbench.match(1)).toContainText('Agency 2019 (archive)');
  await workbench.openMemories('Memories');
  await page.getByRole('checkbox', { name: 'Ask Agency 2019' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(workbench.cell(2, 'Kazakh')).toBeFocused();
  await expect(workbench.matches()).toHaveCount(0);
});

test('exactly one memory is written to, never a read-only one', async ({ page, workbench }) => {
  await workbench.openMemories('Memories');
  await page.getByRole('button', { name: 'New memory' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Court');
  await page.keyboard.press('Enter');
  const court = page.getByRole('radio', { name: 'Write to Court' });
  const working = page.getByRole('radio', { name: 'Write to Working memory' });
  await expect(working).toBeChecked();
  await court.check();
  await expect(working).not.toBeChecked();
  await page.keyboard.press('Escape');
  await workbench.openSample();
  await workbench.cell(1, 'Kazakh').click();
  await workbench.confirm();
  await workbench.settled();
  await workbench.openMemories('Memories');
  await expect(workbench.memory('Court')).toContainText('1');
  await page.getByRole('checkbox', { name: 'Court is read-only' }).check();
  await expect(working).toBeChecked();
  await expect(court).toBeDisabled();
});

test('the upper of two memories comes first where matches are equal', async ({
  page,
  workbench,
}) => {
  const other = {
    name: 'court.tmx',
    text: tmx.replace('Министрлер Астанада', 'Астанада министрлер'),
  };
  await workbench.importMemory(agency);
  await workbench.importMemory(other);
  const showFirst = async (name: string): Promise<void> => {
    await page.keyboard.press('Escape');
    await workbench.cell(2, 'Kazakh').click();
    await expect(workbench.matches()).toHaveCount(2);
    await expect(workbench.match(1)).toContainText(name);
    await workbench.openMemories('Memories');
  };
  await workbench.takeIn([{ name: 'b.txt', text: 'Brief\n\nThe ministers met in Astana.' }]);
  await expect(workbench.cell(2, 'Kazakh')).toBeVisible();
  await workbench.openMemories('Memories');
  await page.getByRole('button', { name: 'Ask court.tmx earlier' }).click();
  await expect(workbench.memory('court.tmx')).toHaveCount(1);
  await showFirst('court.tmx');
  await page.getByRole('button', { name: 'Ask agency.tmx earlier' }).click();
  await showFirst('agency.tmx');
});

test('what is offered as a match is set, kept, and can be taken back to the defaults', async ({
  page,
  workbench,
}) => {
  await workbench.importMemory(agency);
  await workbench.takeIn([{ name: 'b.txt', text: 'Brief\n\nThe ministers met in Almaty.' }]);
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.matches()).toHaveCount(1);
  await workbench.openMemories('Matches');
  await page.getByLabel('Lowest score, 50 to 100 %').fill('100');
  await page.getByLabel('Old after how many years').fill('1');
  await page.keyboard.press('Escape');
  await workbench.matchesReady();
  await expect(page.getByText('Nothing in the memories reaches 100 %.')).toBeVisible();
  await workbench.settled();
  await page.reload();
  await expect(page.getByText('Nothing in the memories reaches 100 %.')).toBeVisible();
  await workbench.openMemories('Matches');
  await expect(page.getByLabel('Old after how many years')).toHaveValue('1');
  await page.getByLabel('Lowest score, 50 to 100 %').fill('7');
  await page.getByLabel('Matches at most, 1 to 9').click();
  await expect(page.getByLabel('Lowest score, 50 to 100 %')).toHaveValue('100');
  await page.getByRole('button', { name: 'Restore the defaults' }).click();
  await page.keyboard.press('Escape');
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.matches()).toHaveCount(1);
});

test('an empty memory says how to fill it', async ({ page, workbench }) => {
  await workbench.takeIn([{ name: 'b.txt', text: 'Brief\n\nThe ministers met in Astana.' }]);
  await workbench.cell(2, 'Kazakh').click();
  await expect(page.getByText('The memories are empty.')).toBeVisible();
  await workbench.openMemories('Units');
  await expect(page.getByText('There are no units here.')).toBeVisible();
  await workbench.openMemories('Statistics');
  await expect(page.getByText('There are no units here.')).toBeVisible();
});
