import { test as base } from '@playwright/test';
import { WorkbenchPage } from '../support/workbench-page.ts';

/** Every test begins in a new browser profile: an empty store, the first start. */
export const test = base.extend<{ readonly workbench: WorkbenchPage }>({
  workbench: async ({ page }, use) => {
    await page.goto('/');
    await page.waitForSelector('html[data-ready]');
    await use(new WorkbenchPage(page));
  },
});
