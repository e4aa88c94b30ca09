import { expect } from '@playwright/test';
import { test } from './support.ts';

test('the interface speaks Russian and Kazakh at once, and again after a restart', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await page.keyboard.press('Control+Comma');
  await page.getByLabel('Interface language').selectOption('Қазақша');
  await expect(page.getByRole('heading', { name: 'Баптаулар' })).toBeVisible();
  await page.getByRole('button', { name: 'Дайын' }).click();
  await expect(page.getByRole('columnheader', { name: /Қазақша/u })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Сәйкестіктер' })).toBeVisible();
  await page.keyboard.press('Control+Comma');
  await page.getByLabel('Интерфейс тілі').selectOption('Русский');
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible();
});

test('the name in the settings is kept with what is confirmed', async ({ page, workbench }) => {
  await workbench.openSample();
  await page.keyboard.press('Control+Comma');
  await page.getByLabel('Your name').fill('Айгүл');
  await page.getByRole('button', { name: 'Done' }).click();
  await workbench.cell(3, 'Kazakh').click();
  await workbench.confirm();
  await expect(workbench.cell(3, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  await workbench.openStory('partnership-follow-up');
  await workbench.cell(3, 'Kazakh').click();
  await expect(workbench.matches().first()).toContainText('Айгүл');
});
