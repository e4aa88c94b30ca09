import { expect } from '@playwright/test';
import { WorkbenchPage } from '../../support/workbench-page.ts';
import { test } from '../support/test.ts';

test('matches of earlier stories are offered while working, and inserted by one key', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([
    {
      name: 'monday-en.txt',
      text: 'Monday\n\nThe ministers met in Astana. Exports rose by 12 percent.',
    },
    {
      name: 'monday-kk.txt',
      text: 'Дүйсенбі\n\nМинистрлер Астанада кездесті. Экспорт 12 пайызға өсті.',
    },
  ]);
  for (const row of [2, 3]) {
    await workbench.cell(row, 'Kazakh').click();
    await workbench.confirm();
    await expect(workbench.cell(row, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  }

  await workbench.takeIn([
    {
      name: 'tuesday-en.txt',
      text: 'Tuesday\n\nThe ministers met in Astana. Exports rose by 14 percent.',
    },
  ]);
  await expect(page.getByRole('heading', { name: 'tuesday' })).toBeVisible();

  await workbench.cell(2, 'Kazakh').click();
  const exact = workbench.matches().first();
  await expect(exact).toContainText('100');
  await expect(exact).toContainText('Министрлер Астанада кездесті.');
  await page.keyboard.press('Control+Digit1');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('Министрлер Астанада кездесті.');

  // A number that differs is never shown as 100, and the reason is said.
  await workbench.cell(3, 'Kazakh').click();
  const near = workbench.matches().first();
  await expect(near.locator('.match-score')).toHaveText(/^9[5-9]/u);
  await expect(near).toContainText('one number');
  await expect(near.locator('.match-source del')).toContainText('12');
  await expect(near.locator('.match-source ins')).toContainText('14');
  // What the number makes of the target is offered, and what was there before stays in sight.
  await expect(near.locator('.match-target')).toContainText('Экспорт 14 пайызға өсті.');
});

test('keys are places on the keyboard: they work on the Russian and the Kazakh layout', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([
    { name: 'brief.txt', text: 'Brief\n\nThe talks went on. They end today.' },
  ]);
  await workbench.cell(2, 'Kazakh').click();
  // On a Russian layout the key of D gives «в».
  await page.evaluate(() => {
    const key = { key: 'в', code: 'KeyD', ctrlKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('The talks went on.');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(workbench.cell(3, 'Kazakh')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(workbench.cell(3, 'Russian')).toBeFocused();
});

test('typing is undone and redone across cells', async ({ workbench: { page } }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([
    { name: 'brief.txt', text: 'Brief\n\nThe talks went on. They end today.' },
  ]);
  await workbench.type(2, 'Russian', 'Переговоры продолжились.');
  await workbench.type(2, 'Kazakh', 'Келіссөздер жалғасты.');
  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('');
  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.cell(2, 'Russian')).toHaveValue('');
  await page.keyboard.press('Control+KeyY');
  await expect(workbench.cell(2, 'Russian')).toHaveValue('Переговоры продолжились.');
});
