import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { WorkbenchPage } from '../support/workbench-page.ts';
import { tmxText } from '../support/tmx-text.ts';
import { test } from './support.ts';

/** Two versions of a report, one of which says two things the other way round and leaves one out. */
const report = [
  {
    name: 'report.en.txt',
    text: `Parliament opens its session

The session began on 3 March 2024 in Astana. The president spoke for an hour. Many listened. He promised new schools. Some doubted it. The opposition was not there. The budget grew to 25 trillion tenge.

Inflation reached 9.3 percent. The bank kept its rate at 14 percent.`,
  },
  {
    name: 'report.kk.txt',
    text: `Парламент сессиясы ашылды

Сессия 2024 жылғы 3 наурызда Астанада басталды. Президент бір сағат сөйледі. Ол жаңа мектептер салуға уәде берді. Оппозиция келмеді. Кейбіреулер күмәнданды. Бюджет 25 триллион теңгеге өсті.

Инфляция 9,3 пайызға жетті. Банк мөлшерлемені 14 пайызда қалдырды.`,
  },
];

async function openReport(workbench: WorkbenchPage): Promise<void> {
  await workbench.takeIn(report);
  await expect(workbench.rows().first()).toBeVisible();
}

/** The way to the next doubtful row, with their number. */
function doubtfulCount(page: Page): Locator {
  return page.getByRole('button', { name: /^\d+ doubtful rows?: go to the next$/u });
}

async function doubtfulNumber(page: Page): Promise<number> {
  return Number(await doubtfulCount(page).innerText());
}

/** The row with this text in one of its cells. */
async function rowSaying(workbench: WorkbenchPage, text: string): Promise<Locator> {
  const texts = await workbench
    .rows()
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('textarea')].map(({ value }) => value).join('\n')),
    );
  return workbench.rows().nth(texts.findIndex((each) => each.includes(text)));
}

test('doubtful rows are counted, gone to by key, and said to be right', async ({
  page,
  workbench,
}) => {
  await openReport(workbench);
  const before = await doubtfulNumber(page);
  expect(before).toBeGreaterThan(1);
  await doubtfulCount(page).click();
  const inHand = page.locator('.row-focused');
  await expect(inHand.getByRole('img', { name: /^Doubtful pairing, \d+ percent/u })).toBeVisible();
  const first = await inHand.locator('.row-number').innerText();
  await page.keyboard.press('F8');
  await expect(inHand.locator('.row-number')).not.toHaveText(first);
  await page.keyboard.press('Shift+F8');
  await expect(inHand.locator('.row-number')).toHaveText(first);

  await page.keyboard.press('F9');
  await expect(inHand.locator('.row-number')).not.toHaveText(first);
  await expect(
    workbench
      .rows()
      .nth(Number(first) - 1)
      .getByRole('img', { name: 'Paired by hand' }),
  ).toBeVisible();
  await expect(doubtfulCount(page)).toHaveText(String(before - 1));
  await page.keyboard.press('Control+KeyZ');
  await expect(doubtfulCount(page)).toHaveText(String(before));
});

test('the doubtful rows are shown by themselves, with a row above and below', async ({
  page,
  workbench,
}) => {
  await openReport(workbench);
  const all = await workbench.rows().count();
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+Shift+F8');
  const bar = page.getByRole('region', { name: 'Pairing tools' });
  await expect(bar.getByRole('button', { name: 'Only doubtful rows' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(() => workbench.rows().count()).toBeLessThan(all);
  const numbers = await page.locator('.row-number').allInnerTexts();
  await expect(page.locator('.row-focused')).toBeVisible();
  expect(numbers).not.toContain(String(all));
  await page.keyboard.press('Control+F8');
  await expect(bar).toHaveCount(0);
  await expect(workbench.rows()).toHaveCount(all);
});

test('two texts that cross are swapped, and one step takes it all back', async ({
  page,
  workbench,
}) => {
  await openReport(workbench);
  const kazakh = (row: Locator): Locator => row.locator('textarea[lang=kk]');
  await kazakh(await rowSaying(workbench, 'Оппозиция келмеді.')).click();
  const before = await page.locator('textarea').evaluateAll(values);
  await page.keyboard.press('F6');
  const now = await rowSaying(workbench, 'The opposition was not there.');
  await expect(kazakh(now)).toHaveValue('Оппозиция келмеді.');
  await expect(now.getByRole('img', { name: 'Paired by hand' })).toBeVisible();
  await expect(kazakh(now)).toBeFocused();
  await expect(kazakh(await rowSaying(workbench, 'Some doubted it.'))).toHaveValue(
    'Кейбіреулер күмәнданды.',
  );
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => page.locator('textarea').evaluateAll(values)).toEqual(before);
});

test('a row that is not parallel keeps its texts and is in no memory', async ({
  page,
  workbench,
}) => {
  await openReport(workbench);
  await workbench.cell(1, 'Kazakh').click();
  await workbench.confirm();
  await expect(page.locator('.status-memory')).toHaveText('one unit');
  await workbench.cell(1, 'Kazakh').click();
  await page.keyboard.press('Control+Shift+KeyX');
  await expect(workbench.rows().first()).toContainText('not parallel');
  await expect(page.locator('.status-memory')).toHaveText('0 units');
  await expect(workbench.cell(1, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  await page.keyboard.press('Control+Shift+KeyX');
  await expect(page.locator('.status-memory')).toHaveText('one unit');
});

test('a text is dropped, a column shifted, and pulled up again', async ({ page, workbench }) => {
  await openReport(workbench);
  const rows = await workbench.rows().count();
  await workbench.cell(rows, 'Kazakh').click();
  const last = await workbench.cell(rows, 'Kazakh').inputValue();
  await page.keyboard.press('F7');
  await expect(workbench.cell(rows + 1, 'Kazakh')).toHaveValue(last);
  await workbench.cell(rows, 'Kazakh').click();
  await page.keyboard.press('Shift+F7');
  await expect(workbench.rows()).toHaveCount(rows + 1);
  await expect(page.getByText('That correction does not apply here.')).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect(workbench.cell(rows, 'Kazakh')).toHaveValue(last);
  await page.keyboard.press('Control+Shift+Backspace');
  await expect(workbench.cell(rows, 'Kazakh')).toHaveValue('');
});

test('a wrong match leads to the row it was made of, and back', async ({ page, workbench }) => {
  await openReport(workbench);
  await workbench.cell(1, 'Kazakh').click();
  await workbench.confirm();
  await workbench.takeIn([{ name: 'brief.txt', text: 'Brief\n\nParliament opens its session.' }]);
  await expect(page.getByRole('heading', { name: 'brief' })).toBeVisible();
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.matches()).toHaveCount(1);
  await expect(
    workbench.match(1).getByRole('button', { name: 'Repair its pairing' }),
  ).toBeVisible();
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByRole('heading', { name: 'report' })).toBeVisible();
  await expect(workbench.cell(1, 'Kazakh')).toBeFocused();
  await expect(page.getByRole('region', { name: 'Pairing tools' })).toBeVisible();
  await page.keyboard.press('Control+Shift+KeyU');
  await expect(workbench.cell(1, 'Kazakh')).toHaveValue('');
  await page.getByRole('button', { name: 'Back to “brief”' }).click();
  await expect(page.getByRole('heading', { name: 'brief' })).toBeVisible();
  await expect(workbench.cell(2, 'Kazakh')).toBeFocused();
  await expect(workbench.matches()).toHaveCount(0);
});

test('a match of a file is opened for editing in the memories', async ({ page, workbench }) => {
  const texts = { en: 'The bank raised its rate.', kk: 'Банк мөлшерлемені түсірді.' };
  const others = { en: 'The bank raised its rate in March.', kk: 'Банк оны наурызда көтерді.' };
  await workbench.importMemory({
    name: 'agency.tmx',
    text: tmxText([{ texts }, { texts: others }]),
  });
  await workbench.takeIn([{ name: 'brief.txt', text: 'Brief\n\nThe bank raised its rate.' }]);
  await workbench.cell(2, 'Kazakh').click();
  await workbench.match(1).getByRole('button', { name: 'Repair its pairing' }).click();
  await expect(page.getByText('The story of this match is not here')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Kazakh' })).toHaveValue(texts.kk);
  await page.keyboard.press('Control+BracketLeft');
  await expect(workbench.cell(2, 'Kazakh')).toHaveCount(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`nothing in the pairing stands in the way of a screen reader (${theme})`, async ({
    page,
    workbench,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openReport(workbench);
    await page.keyboard.press('F8');
    await page.keyboard.press('F9');
    await page.keyboard.press('Control+Shift+KeyX');
    await page.keyboard.press('Control+Shift+F8');
    await expect(page.getByRole('region', { name: 'Pairing tools' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

function values(fields: readonly Element[]): readonly string[] {
  return fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
}
