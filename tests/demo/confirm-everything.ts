import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { WorkbenchPage } from '../support/workbench-page.ts';
import { say } from './say.ts';

/** Confirms row after row, as one does after reading it; each goes into the memory at once. */
export async function confirmEverything(page: Page, workbench: WorkbenchPage): Promise<void> {
  const count = await workbench.rows().count();
  await workbench.cell(1, 'English').click();
  for (let row = 1; row <= count; row += 1) {
    const cell = workbench.cell(row, 'English');
    if (((await cell.inputValue()) || '') === '') continue;
    await cell.click();
    await workbench.confirm();
    await expect(cell).toHaveAccessibleName(/confirmed/u);
  }
  await workbench.settled();
  const units = await page.locator('.status-memory').innerText();
  say(`Every row is read and confirmed: the memory holds ${units.trim()}.`);
}
