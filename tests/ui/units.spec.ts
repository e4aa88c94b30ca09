import { expect } from '@playwright/test';
import { tmxText } from '../support/tmx-text.ts';
import { test } from './support.ts';

const texts = [
  {
    en: 'The ministers met in Astana.',
    ru: 'Министры встретились в Астане.',
    kk: 'Министрлер Астанада кездесті.',
  },
  { en: 'The bank raised its rate.', ru: 'Банк повысил ставку.' },
  { en: 'The bank raised its rate.', ru: 'Банк поднял ставку.', kk: 'Банк мөлшерлемесін көтерді.' },
  { ru: 'Суд отложил заседание.', kk: 'Сот отырысты кейінге қалдырды.' },
];
const file = {
  name: 'agency.tmx',
  text: tmxText(texts.map((each, place) => ({ texts: each, changed: `202${place}0305T101500Z` }))),
};

test.beforeEach(async ({ workbench }) => {
  await workbench.importMemory(file);
  await workbench.openMemories('Units');
  await workbench.unitsListed('4 units');
});

test('units are listed by their last change, found by words in any form, and sorted', async ({
  page,
  workbench,
}) => {
  await expect(workbench.units().first()).toContainText('Суд отложил заседание.');
  await page.getByRole('textbox', { name: 'Words' }).fill('ставка');
  await workbench.unitsListed('2 units');
  await page.getByRole('textbox', { name: 'Words' }).fill('');
  await page.getByLabel('Missing').selectOption('Kazakh');
  await workbench.unitsListed('one unit');
  await expect(workbench.units().first()).toContainText('Банк повысил ставку.');
  await page.getByLabel('Missing').selectOption('no matter');
  await page.getByLabel('Changed from').fill('2021-01-01');
  await page.getByLabel('until').fill('2021-12-31');
  await workbench.unitsListed('one unit');
  await page.getByLabel('Show').selectOption('duplicates');
  await expect(page.getByText('No unit is there twice.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all units' }).click();
  await workbench.unitsListed('4 units');
  await page.getByLabel('Sort by').selectOption('text');
  await page.getByLabel('Language').selectOption('Russian');
  await expect(workbench.units().nth(0)).toContainText('Банк повысил ставку.');
  await expect(workbench.units().nth(1)).toContainText('Банк поднял ставку.');
  await page.getByRole('button', { name: 'Ascending; turn round' }).click();
  await expect(workbench.units().nth(0)).toContainText('Суд отложил заседание.');
});

test('texts that are translated in two ways stand beside each other', async ({
  page,
  workbench,
}) => {
  await page.getByLabel('Show').selectOption('conflicts');
  await workbench.unitsListed('2 units');
  await expect(workbench.units().nth(0)).toContainText('ставку');
  await expect(workbench.units().nth(1)).toContainText('ставку');
});

test('by keys alone a unit is found, corrected, and the correction taken back', async ({
  page,
  workbench,
}) => {
  await page.getByRole('grid', { name: 'Units' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'English' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Kazakh' })).toHaveValue(/мөлшерлемесін/u);
  await page.getByRole('textbox', { name: 'Kazakh' }).fill('Банк мөлшерлемені көтерді.');
  await page.getByLabel('Review').last().selectOption('reviewed');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('grid', { name: 'Units' })).toBeFocused();
  await expect(workbench.units().nth(1)).toContainText('Банк мөлшерлемені көтерді.');
  await expect(workbench.units().nth(1)).toContainText('reviewed');
  await workbench.settled();
  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.units().nth(1)).toContainText('Банк мөлшерлемесін көтерді.');
  await page.keyboard.press('Control+Shift+KeyZ');
  await expect(workbench.units().nth(1)).toContainText('Банк мөлшерлемені көтерді.');
  await page.keyboard.press('Escape');
  await workbench.takeIn([{ name: 'b.txt', text: 'Brief\n\nThe bank raised its rate.' }]);
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.match(1)).toContainText('Банк мөлшерлемені көтерді.');
});

test('a unit needs two languages, and Escape leaves it as it was', async ({ page, workbench }) => {
  await workbench.units().first().dblclick();
  const russian = page.getByRole('textbox', { name: 'Russian' });
  await russian.fill('');
  await expect(page.getByText('A unit needs texts in two languages at least.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'English' }).fill('The court adjourned.');
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await russian.focus();
  await page.keyboard.press('Escape');
  await expect(workbench.units().first()).toContainText('Суд отложил заседание.');
  await expect(page.getByRole('grid', { name: 'Units' })).toBeFocused();
});

test('one or many units are deleted and brought back', async ({ page, workbench }) => {
  const grid = page.getByRole('grid', { name: 'Units' });
  await grid.focus();
  await page.keyboard.press('Delete');
  await workbench.unitsListed('3 units');
  await expect(page.getByText('One unit was deleted.')).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await workbench.unitsListed('4 units');
  await grid.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.getByLabel('Mark as…').selectOption('unreviewed');
  await expect(page.getByText('3 units were marked.')).toBeVisible();
  await expect(workbench.units().nth(2)).toContainText('unreviewed');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await workbench.unitsListed('one unit');
  await expect(page.locator('.status-memory')).toHaveText('one unit');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await workbench.unitsListed('4 units');
  await grid.focus();
  await page.keyboard.press('Control+KeyA');
  await expect(page.getByText('4 chosen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('4 chosen')).toHaveCount(0);
  await expect(grid).toBeVisible();
});

test('nothing changes in a read-only memory', async ({ page, workbench }) => {
  await workbench.openMemories('Memories');
  await page.getByRole('checkbox', { name: 'agency.tmx is read-only' }).check();
  await page.getByRole('button', { name: 'Units of agency.tmx' }).click();
  await workbench.unitsListed('4 units');
  await page.getByRole('grid', { name: 'Units' }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Units of read-only memories were left as they are.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The memory is read-only: nothing can be changed.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Kazakh' })).not.toBeEditable();
});

test('a long list is drawn where it is looked at, from its first unit to its last', async ({
  page,
  workbench,
}) => {
  const many = Array.from({ length: 5_000 }, (_, place) => ({
    texts: { en: `Talks number ${place}.`, kk: `${place} келіссөз.` },
  }));
  await workbench.importMemory({ name: 'many.tmx', text: tmxText(many) });
  await page.getByRole('button', { name: 'Units of many.tmx' }).click();
  await workbench.unitsListed('5,000 units');
  const grid = page.getByRole('grid', { name: 'Units' });
  await grid.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('row').filter({ hasText: 'Talks number 4999.' })).toBeInViewport();
  await workbench.unitsListed('5,000 units');
  expect(await workbench.units().count()).toBeLessThan(60);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(page.getByRole('row').filter({ hasText: 'Talks number 0.' })).toBeInViewport();
  await expect(grid).toHaveAttribute('aria-rowcount', '5001');
});

test('what there is in the memories is told in a picture and as a table', async ({
  page,
  workbench,
}) => {
  await workbench.openMemories('Statistics');
  await expect(page.getByText('4 units').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /the highest in/u })).toBeVisible();
  await expect(page.getByText('EN + KK + RU')).toBeVisible();
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('row', { name: /^03\.2021/u })).toContainText('1');
  await page.getByLabel('Memory').selectOption('Working memory');
  await expect(page.getByText('There are no units here.')).toBeVisible();
});
