import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { tmxText } from '../support/tmx-text.ts';
import { test } from './support.ts';

/** What a screen reader or a weak eye would stumble over, as `rule: element` lines. */
async function obstacles(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`nothing stands in the way of a screen reader or weak eyes (${theme})`, async ({
    page,
    workbench,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    expect(await obstacles(page)).toEqual([]);
    await workbench.openSample();
    for (const row of [1, 2]) {
      await workbench.cell(row, 'Kazakh').click();
      await workbench.confirm();
    }
    await workbench.openStory('partnership-follow-up');
    await workbench.cell(4, 'Kazakh').click();
    await workbench.matchesReady();
    expect(await obstacles(page)).toEqual([]);
    for (const keys of ['Control+KeyE', 'Control+Comma', 'Control+Slash', 'Control+Shift+KeyV']) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await obstacles(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

const texts = [
  { en: 'The bank raised its rate.', ru: 'Банк повысил ставку.' },
  { en: 'The bank raised its rate.', kk: 'Банк 250 мөлшерлемесін көтерді.' },
  { ru: 'Банк повысил ставку.', kk: 'Банк мөлшерлемені өсірді.' },
];
const tmx = tmxText([...texts.map((each) => ({ texts: each })), { texts: { en: 'Alone.' } }]);

for (const theme of ['light', 'dark'] as const) {
  test(`nor in the list of memories, and while they come in (${theme})`, async ({
    page,
    workbench,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await workbench.importMemory({ name: 'agency.tmx', text: tmx });
    await workbench.drop([{ name: 'broken.tmx', text: tmx.slice(0, -20) }]);
    expect(await obstacles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await obstacles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Export agency.tmx' }).click();
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await workbench.openMemories('Matches');
    expect(await obstacles(page)).toEqual([]);
  });

  test(`nor among the units and their figures (${theme})`, async ({ page, workbench }) => {
    await page.emulateMedia({ colorScheme: theme });
    await workbench.importMemory({ name: 'agency.tmx', text: tmx });
    await workbench.openMemories('Units');
    await workbench.unitsListed('3 units');
    await page.getByRole('grid', { name: 'Units' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'English' })).toBeFocused();
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await workbench.openMemories('Statistics');
    await expect(page.getByRole('img', { name: /the highest in/u })).toBeVisible();
    expect(await obstacles(page)).toEqual([]);
  });

  test(`nor in the search for words beside a story (${theme})`, async ({ page, workbench }) => {
    await page.emulateMedia({ colorScheme: theme });
    await workbench.importMemory({ name: 'agency.tmx', text: tmx });
    await page.keyboard.press('Escape');
    await workbench.takeIn([{ name: 'b.txt', text: 'Brief\n\nThe bank raised its rate.' }]);
    await workbench.cell(2, 'Kazakh').click();
    await expect(workbench.matches()).not.toHaveCount(0);
    await page.keyboard.press('Control+KeyK');
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.type('bank');
    await expect(workbench.hits()).not.toHaveCount(0);
    expect(await obstacles(page)).toEqual([]);
  });
}

test('the main job needs no mouse', async ({ page, workbench }) => {
  const press = async (name: string, keys: 'Tab' | 'Shift+Tab'): Promise<void> => {
    const button = page.getByRole('button', { name }).first();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press(keys);
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press('Open the sample story', 'Tab');
  await expect(workbench.cell(1, 'English')).toBeFocused();
  await press('partnership-follow-up', 'Shift+Tab');
  await expect(workbench.cell(1, 'Russian')).toBeFocused();
  await page.keyboard.type('Казахстан и ЕС намечают шаги');
  await page.keyboard.press('Control+Enter');
  await expect(workbench.cell(2, 'Russian')).toBeFocused();
  await expect(workbench.cell(1, 'Russian')).toHaveAccessibleName(/confirmed/u);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(workbench.cell(2, 'Kazakh')).toBeFocused();
});
