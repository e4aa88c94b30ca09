import { expect } from '@playwright/test';
import { join } from 'node:path';
import type { RunningApp } from '../desktop/support/launch-app.ts';
import { say } from './say.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** English and light come last: the demonstration goes on in them. */
const languages = ['kk', 'ru', 'en'] as const;
const themes = ['dark', 'light'] as const;

/** The window in three languages, light and dark, in two sizes. */
export async function takeScreenshots({ app, page }: RunningApp, folder: string): Promise<void> {
  for (const language of languages) {
    for (const theme of themes) {
      await page.keyboard.press('Control+Comma');
      const dialog = page.getByRole('dialog');
      await dialog.locator('select').nth(0).selectOption(language);
      await dialog.locator('select').nth(1).selectOption(theme);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      for (const size of sizes) {
        await app.evaluate(({ BrowserWindow }, { width, height }) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
        }, size);
        await page.waitForFunction(({ width }) => innerWidth === width, size);
        await page.locator('.cell-focused').evaluate((cell) => {
          cell.scrollIntoView({ block: 'center' });
        });
        const name = `window-${language}-${theme}-${size.width}x${size.height}.png`;
        await page.screenshot({ path: join(folder, name) });
      }
    }
  }
  say(`Screenshots in three languages, light and dark, in two sizes.`);
}
