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
  await expect(page.getByLabel('Language of Астана.txt')).toHaveValue('kk');
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
  await expect(page.getByRole('heading', { name: 'partnership-talks' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete story partnership-talks' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+KeyZ');
  await expect(page.getByRole('heading', { name: 'partnership-talks' })).toBeVisible();
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

test('a paste into the box goes on at once, and a second story of the name gets a number', async ({
  page,
  workbench,
}) => {
  for (const slug of ['Астана', 'Астана 2']) {
    await page.keyboard.press('Control+Shift+KeyV');
    const box = page.getByLabel('Paste the text here');
    await expect(box).toHaveAttribute('placeholder', /Ctrl\+V/u);
    await box.evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Астана\n\nКеліссөздер бүгін өтті. Ол нәтижелі болды.');
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(page.getByLabel('Language of Астана.txt')).toHaveValue('kk');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: slug, exact: true })).toBeVisible();
    await expect(workbench.rows()).toHaveCount(3);
  }
});

const russian = 'Переговоры\n\nСтороны обсудили торговлю и визы. Встреча длилась два часа.';

test('two files of one language are proposed as two stories, until the user says otherwise', async ({
  page,
  workbench,
}) => {
  await workbench.drop([
    { name: 'a.txt', text: russian },
    { name: 'b.txt', text: russian },
  ]);
  await expect(page.getByLabel('A story for each file')).toBeChecked();
  await page.getByLabel('One new story').check();
  await expect(page.getByText('Two versions in one language (Russian)')).toBeVisible();
  await page.getByLabel('A story for each file').check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(2);
});

test('what cannot be read is left out at one stroke, and a bad file alone is only closed', async ({
  page,
  workbench,
}) => {
  await workbench.drop([
    { name: 'a.txt', text: russian },
    { name: 'empty.txt', text: '' },
    { name: 'blank.txt', text: '' },
  ]);
  await page.getByRole('button', { name: 'Leave out what cannot be read' }).click();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'a', exact: true })).toBeVisible();

  await workbench.drop([{ name: 'empty.txt', text: '' }]);
  await expect(page.getByText('This file cannot be imported.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leave out what cannot be read' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
});

test('a long preview ends in an ellipsis within its box', async ({ page, workbench }) => {
  const word = 'переговоры'.repeat(60);
  await workbench.drop([
    { name: 'a.txt', text: `Совет ${word} ${'и визы '.repeat(90)}\n\n${russian}` },
  ]);
  const preview = page.locator('.candidate-preview');
  await expect(preview).toBeVisible();
  const sizes = await preview.evaluate((box) => ({
    isCut: box.scrollHeight > box.clientHeight,
    wide: box.scrollWidth - box.clientWidth,
    lines: box.clientHeight / Number.parseFloat(getComputedStyle(box).lineHeight),
  }));
  expect(sizes).toMatchObject({ isCut: true, wide: 0 });
  expect(Math.round(sizes.lines)).toBe(2);
});

test('an empty version is not exported, and what is open is named by its rows', async ({
  page,
  workbench,
}) => {
  const story =
    'Talks end\n\nThe ministers met in Astana today.\n\nEditor’s note: check the names.';
  await workbench.drop([{ name: 'talks.txt', text: story }]);
  await page.getByLabel('Language of talks.txt').selectOption('English');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(workbench.rows()).toHaveCount(3);
  await page.keyboard.press('Control+KeyE');
  await page.getByLabel('What to export').selectOption('Article in Kazakh');
  await expect(page.getByText('There is nothing to export')).toBeVisible();
  await expect(
    page.getByRole('dialog').getByRole('button', { name: 'Export…', exact: true }),
  ).toBeDisabled();

  await page.getByLabel('What to export').selectOption('Article in English');
  await expect(page.getByRole('alert')).toContainText('2 rows are drafts (rows 1, 2)');
  await page.getByLabel('With the notes to the desk').check();
  await expect(page.getByRole('alert')).toContainText('3 rows are drafts (rows 1, 2, 3)');
  await page.getByLabel('What to export').selectOption('All columns as a table');
  await expect(page.getByLabel('With the notes to the desk')).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('Kazakh: 3 rows have no text');
});
