import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { launchApp } from './support/launch-app.ts';
import { test } from './support/test.ts';

/** Red of the page's ground, 0 to 255: high on light, low on dark. */
function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red = '-1'] = /\d+/u.exec(getComputedStyle(document.body).backgroundColor) ?? [];
    return Number(red);
  });
}

test('dark is dark and light is light, whatever the system says, and again after a restart', async ({
  workbench: { app, page, profile },
}) => {
  await page.keyboard.press('Control+Comma');
  await page.getByLabel('Appearance').selectOption('Dark');
  await expect.poll(() => lightness(page)).toBeLessThan(60);
  await page.getByLabel('Appearance').selectOption('Light');
  await expect.poll(() => lightness(page)).toBeGreaterThan(200);
  await page.getByLabel('Appearance').selectOption('Dark');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.status-save')).toHaveAttribute('data-state', 'saved');
  await app.close();

  const again = await launchApp({ profile });
  expect(await lightness(again.page)).toBeLessThan(60);
  await again.app.close();
});
