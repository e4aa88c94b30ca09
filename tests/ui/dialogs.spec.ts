import { expect } from '@playwright/test';
import { test } from './support.ts';

test('after a dialog the cursor is where it was', async ({ page, workbench }) => {
  await workbench.openSample();
  await workbench.cell(3, 'Kazakh').click();
  for (const keys of ['Control+Comma', 'Control+KeyE', 'Control+Slash']) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(workbench.cell(3, 'Kazakh')).toBeFocused();
  }
});

test('keys do nothing to what stands behind a dialog', async ({ page, workbench }) => {
  await workbench.openSample();
  await workbench.cell(3, 'Kazakh').click();
  await workbench.confirm();
  await expect(workbench.cell(3, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  await workbench.openStory('partnership-follow-up');
  await workbench.cell(3, 'Kazakh').click();
  await expect(workbench.matches()).not.toHaveCount(0);
  await page.keyboard.press('Control+Comma');
  await page.keyboard.press('Control+Digit1');
  await page.keyboard.press('Control+KeyJ');
  await page.keyboard.press('Escape');
  await expect(workbench.cell(3, 'Kazakh')).toHaveValue('');
});

test('a hidden column takes no text: the cursor goes to one that is seen', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await workbench.cell(3, 'Kazakh').click();
  await page.keyboard.press('Control+Alt+Digit3');
  await expect(workbench.cell(3, 'English')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(workbench.cell(3, 'English')).toHaveAccessibleName(/confirmed/u);
});
