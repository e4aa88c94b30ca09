import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support.ts';

function headings(page: Page): Promise<readonly string[]> {
  return page.locator('.column-code').allInnerTexts();
}

test('columns stand in the order the translator chooses, and stay so', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  expect(await headings(page)).toEqual(['EN', 'RU', 'KK']);
  const kazakh = page.getByRole('columnheader', { name: /^KK|Kazakh/u });
  await kazakh.hover();
  await kazakh.getByRole('button', { name: 'Move column left' }).click();
  await expect.poll(() => headings(page)).toEqual(['EN', 'KK', 'RU']);
  await page.reload();
  await expect.poll(() => headings(page)).toEqual(['EN', 'KK', 'RU']);
});

test('a column is hidden and shown by key; the last one stays', async ({ page, workbench }) => {
  await workbench.openSample();
  await page.keyboard.press('Control+Alt+Digit1');
  await expect.poll(() => headings(page)).toEqual(['RU', 'KK']);
  await page.keyboard.press('Control+Alt+Digit2');
  await expect.poll(() => headings(page)).toEqual(['KK']);
  await page.keyboard.press('Control+Alt+Digit3');
  await expect.poll(() => headings(page)).toEqual(['KK']);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect.poll(() => headings(page)).toEqual(['EN', 'KK']);
});

test('what a paragraph is can be corrected for all its rows, and undone', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  const kind = page.getByLabel('Kind of paragraph').nth(2);
  await expect(kind).toHaveValue('body');
  await kind.selectOption('Quote');
  await expect(workbench.rows().nth(3)).toHaveClass(/kind-quote/u);
  await expect(workbench.rows().nth(4)).toHaveClass(/kind-quote/u);
  await workbench.cell(4, 'English').click();
  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.rows().nth(3)).toHaveClass(/kind-body/u);
});
