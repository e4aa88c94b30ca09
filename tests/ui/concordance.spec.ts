import { expect } from '@playwright/test';
import { tmxText } from '../support/tmx-text.ts';
import { test } from './support.ts';

const units = [
  {
    en: 'The memorandum was signed in Astana.',
    ru: 'Меморандум подписан в Астане.',
    kk: 'Меморандумға Астанада қол қойылды.',
  },
  {
    en: 'Both sides praised the memorandum.',
    ru: 'Обе стороны высоко оценили меморандум.',
    kk: 'Екі тарап меморандумды жоғары бағалады.',
  },
  { en: 'Talks go on in Brussels.', ru: 'Переговоры продолжаются в Брюсселе.' },
];
const file = { name: 'agency.tmx', text: tmxText(units.map((texts) => ({ texts }))) };

test.beforeEach(async ({ page, workbench }) => {
  await workbench.importMemory(file);
  await page.keyboard.press('Escape');
  await workbench.openSample();
  await workbench.openStory('partnership-follow-up');
});

test('words are found in any form and any language, with the whole unit beside them', async ({
  page,
  workbench,
}) => {
  await workbench.cell(4, 'Kazakh').click();
  await workbench.searchWords('memorandum');
  await expect(workbench.hits()).toHaveCount(2);
  await expect(page.getByText('2 hits')).toBeVisible();
  await expect(workbench.hits().first()).toContainText('agency.tmx');
  await workbench.wordsField().fill('меморандумы');
  await workbench.wordsFound();
  const marks = workbench.hits().locator('.mark-found');
  await expect(marks.filter({ hasText: /^меморандум$/iu })).toHaveCount(2);
  await workbench.wordsField().fill('меморандумнан');
  await page.getByLabel('Language to search').selectOption('Kazakh');
  await workbench.wordsFound();
  await expect(workbench.hits()).toHaveCount(2);
  await expect(marks.filter({ hasText: 'Меморандумға' })).toHaveCount(1);
  await workbench.wordsField().fill('Brussels');
  await workbench.wordsFound();
  await expect(page.getByText('No unit of any memory holds these words.')).toBeVisible();
});

test('it opens with the words that are selected, and Escape leads back to them', async ({
  page,
  workbench,
}) => {
  await workbench.type(4, 'Kazakh', 'Жаңа меморандум туралы');
  await workbench.cell(4, 'Kazakh').evaluate((field: HTMLTextAreaElement) => {
    field.setSelectionRange(5, 15);
  });
  await page.keyboard.press('F3');
  await expect(workbench.wordsField()).toHaveValue('меморандум');
  await page.getByLabel('Language to search').selectOption('Russian');
  await expect(workbench.hits()).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(workbench.cell(4, 'Kazakh')).toBeFocused();
  await expect(workbench.hits()).toHaveCount(2);
  await page.keyboard.press('Control+KeyK');
  await expect(workbench.wordsField()).toHaveValue('меморандум');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(workbench.wordsField()).toHaveCount(0);
});

test('by keys alone a phrase is found, chosen and taken over into the cell', async ({
  page,
  workbench,
}) => {
  await workbench.type(4, 'Kazakh', 'Бүгін');
  await workbench.searchWords('praised');
  await page.keyboard.press('Enter');
  const kazakh = workbench.hits().first().getByRole('gridcell').nth(2);
  await expect(kazakh).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(workbench.hits().first().getByRole('gridcell').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect(workbench.cell(4, 'Kazakh')).toBeFocused();
  await expect(workbench.cell(4, 'Kazakh')).toHaveValue(
    'Бүгін Екі тарап меморандумды жоғары бағалады.',
  );
  await workbench.settled();
  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.cell(4, 'Kazakh')).not.toHaveValue(/меморандумды/u);
});

test('words for another column go into that cell of the row; Ctrl+C copies them', async ({
  page,
  workbench,
}) => {
  await workbench.cell(4, 'English').click();
  await workbench.searchWords('praised');
  await page.keyboard.press('ArrowDown');
  await expect(workbench.hits().first().getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => {
    document.addEventListener('copy', (event) => {
      document.body.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? '';
    });
  });
  await page.keyboard.press('Control+KeyC');
  const copied = (await page.locator('body').getAttribute('data-copied')) ?? '';
  expect(copied).not.toBe('');
  expect('Обе стороны высоко оценили меморандум.').toContain(copied);
  await page.keyboard.press('Enter');
  await expect(workbench.cell(4, 'Russian')).toBeFocused();
  await expect(workbench.cell(4, 'Russian')).toHaveValue(copied);
});

test('with no story open the memories can be searched all the same', async ({
  page,
  workbench,
}) => {
  await page.getByRole('button', { name: 'Delete story partnership-talks' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Delete story partnership-follow-up' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(workbench.rows()).toHaveCount(0);
  await workbench.searchWords('memorandum');
  await expect(workbench.hits()).toHaveCount(2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The story has no column in this language.')).toBeVisible();
});
