import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { WorkbenchPage } from '../../support/workbench-page.ts';
import { test } from '../support/test.ts';

const versions = [
  {
    name: 'talks-en.txt',
    text: 'Kazakhstan signs deal\n\nThe talks were held on March 30 in Brussels. Trade rose by 12.5 percent.\n',
  },
  {
    name: 'talks-ru.txt',
    text: 'Казахстан подписал соглашение\n\nПереговоры прошли 30 марта в Брюсселе. Торговля выросла на 12,5 процента.\n',
  },
  {
    name: 'talks-kk.txt',
    text: 'Қазақстан келісімге қол қойды\n\nКеліссөздер 30 наурызда Брюссельде өтті. Сауда 12,5 пайызға өсті.\n',
  },
] as const;

test('three versions are paired into rows; a wrong pairing is corrected, undone and done again', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn(versions);
  await expect(workbench.rows()).toHaveCount(3);
  await expect(workbench.cell(3, 'Kazakh')).toHaveValue('Сауда 12,5 пайызға өсті.');
  await expect(workbench.cell(3, 'Russian')).toHaveValue('Торговля выросла на 12,5 процента.');

  await workbench.cell(2, 'Kazakh').click();
  await page.keyboard.press('Control+KeyJ');
  await expect(workbench.rows()).toHaveCount(2);
  await expect(workbench.cell(2, 'English')).toHaveValue(/March 30 in Brussels\. Trade rose/u);

  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.rows()).toHaveCount(3);
  await page.keyboard.press('Control+Shift+KeyZ');
  await expect(workbench.rows()).toHaveCount(2);

  await workbench.cell(2, 'Russian').click();
  await setCursorBefore(page, 'Торговля');
  await page.keyboard.press('Control+Shift+KeyJ');
  await expect(workbench.rows()).toHaveCount(3);
  await expect(workbench.cell(3, 'Kazakh')).toHaveValue('Сауда 12,5 пайызға өсті.');

  await workbench.cell(3, 'Kazakh').click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue(/өтті\. Сауда/u);
  await page.keyboard.press('Control+KeyZ');
  await workbench.cell(3, 'Kazakh').click();
  await page.keyboard.press('Control+Shift+KeyU');
  await expect(workbench.rows()).toHaveCount(4);
  await expect(workbench.cell(4, 'Kazakh')).toHaveValue('Сауда 12,5 пайызға өсті.');
  await expect(workbench.cell(4, 'English')).toHaveValue('');
});

test('a version that arrives later is paired with the rows that are there', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn(versions.slice(0, 1));
  await expect(workbench.rows()).toHaveCount(3);
  await workbench.drop(versions.slice(2));
  await page.getByLabel('Add to “talks”').check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(workbench.cell(3, 'Kazakh')).toHaveValue('Сауда 12,5 пайызға өсті.');
  await expect(workbench.rows()).toHaveCount(3);
});

async function setCursorBefore(page: Page, word: string): Promise<void> {
  await page.evaluate((before) => {
    const field = document.activeElement as HTMLTextAreaElement;
    const place = field.value.indexOf(before);
    field.setSelectionRange(place, place);
  }, word);
}
