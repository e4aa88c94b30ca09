import { expect } from '@playwright/test';
import { test } from './support.ts';

test('the first start offers the sample, and it is there in three languages', async ({
  page,
  workbench,
}) => {
  await expect(page.getByText('No stories yet.')).toBeVisible();
  await workbench.openSample();
  await expect(page.getByRole('heading', { name: 'partnership-talks' })).toBeVisible();
  await expect(workbench.cell(1, 'Kazakh')).not.toHaveValue('');
  await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(2);
});

test('pasted text becomes a story', async ({ page, workbench }) => {
  await page.keyboard.press('Control+Shift+KeyV');
  await page
    .getByLabel('Paste the text here')
    .fill('Астана\n\nКеліссөздер бүгін өтті. Ол нәтижелі болды.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Language of Pasted text.txt')).toHaveValue('kk');
  await page.keyboard.press('Enter');
  await expect(workbench.cell(3, 'Kazakh')).toHaveValue('Ол нәтижелі болды.');
});

test('a deleted story can be taken back', async ({ page, workbench }) => {
  await workbench.openSample();
  await page.getByRole('button', { name: 'Delete story partnership-talks' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(1);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(2);
});

test('the story that was open last is open again', async ({ page, workbench }) => {
  await workbench.openSample();
  await workbench.openStory('partnership-follow-up');
  await workbench.settled();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'partnership-follow-up' })).toBeVisible();
});

test('names of strangers’ files are text, whatever they hold', async ({ page, workbench }) => {
  const name = '<img src=x onerror=alert(1)>{{user}} $t(close).txt';
  await workbench.drop([{ name, text: 'Brief\n\nThe talks went on today. They end tomorrow.' }]);
  await expect(page.getByText(name)).toBeVisible();
  await expect(page.getByLabel(`Language of ${name}`)).toHaveValue('en');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: name.replace('.txt', '') })).toBeVisible();
});
