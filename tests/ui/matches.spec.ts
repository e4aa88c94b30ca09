import { expect } from '@playwright/test';
import { tmxText } from '../support/tmx-text.ts';
import type { TmxUnit } from '../support/tmx-text.ts';
import { test } from './support.ts';

function memory(name: string, units: readonly TmxUnit['texts'][]) {
  return { name, text: tmxText(units.map((texts) => ({ texts }))) };
}

function story(text: string) {
  return [{ name: 'brief.txt', text: `Brief\n\n${text}` }];
}

test('equal sources with different targets are all offered, each with its memory', async ({
  page,
  workbench,
}) => {
  await workbench.importMemory(
    memory('agency.tmx', [
      { en: 'The bank raised its rate.', kk: 'Банк мөлшерлемесін көтерді.' },
      { en: 'The bank raised its rate.', kk: 'Банк мөлшерлемені өсірді.' },
    ]),
  );
  await workbench.importMemory(
    memory('court.tmx', [{ en: 'The bank raised its rate.', kk: 'Банк пайызын көбейтті.' }]),
  );
  await workbench.takeIn(story('The bank raised its rate.'));
  await workbench.cell(2, 'Kazakh').click();
  await expect(workbench.matches()).toHaveCount(3);
  await expect(page.getByText(/^3 matches, the best \d+ percent$/u)).toBeVisible();
  await expect(workbench.matches().filter({ hasText: 'court.tmx (reference)' })).toHaveCount(1);
  await expect(workbench.match(1)).toContainText('several translations −1');
  const second = await workbench.match(2).locator('.match-target').innerText();
  await page.keyboard.press('Control+Digit2');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue(second);
});

test('a match through a third language shows its way, its middle text and both scores', async ({
  page,
  workbench,
}) => {
  await workbench.importMemory(
    memory('agency.tmx', [
      { en: 'The court postponed the hearing.', ru: 'Суд отложил заседание.' },
    ]),
  );
  await workbench.importMemory(
    memory('court.tmx', [{ ru: 'Суд отложил заседание.', kk: 'Сот отырысты кейінге қалдырды.' }]),
  );
  await workbench.takeIn(story('The court postponed the hearing.'));
  await workbench.cell(2, 'Kazakh').click();
  const match = workbench.match(1);
  await expect(match).toContainText('pivot');
  const steps = match.getByRole('list', { name: 'The way of this match' }).getByRole('listitem');
  await expect(steps).toHaveCount(2);
  await expect(steps.nth(0)).toContainText('EN → RU 100 % · agency.tmx');
  await expect(steps.nth(0)).toContainText('Суд отложил заседание.');
  await expect(steps.nth(1)).toContainText('RU → KK 100 % · court.tmx');
  await expect(match).toContainText('through a third language −');
  await expect(match.getByRole('button', { name: 'Remove from the memory' })).toHaveCount(0);
  await page.keyboard.press('Control+Digit1');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('Сот отырысты кейінге қалдырды.');
});

test('where nothing fits, parts are put together and what they cover is said', async ({
  workbench,
}) => {
  const phrase = { en: 'first quarter', kk: 'бірінші тоқсан' };
  await workbench.importMemory(
    memory('agency.tmx', [
      phrase,
      { en: 'Exports fell', kk: 'Экспорт төмендеді' },
      { en: 'Wheat prices', kk: 'Бидай бағасы' },
      { en: 'The ministers met in Astana.', kk: 'Министрлер Астанада кездесті.' },
    ]),
  );
  await workbench.takeIn(
    story('In the first quarter of the year, exports fell and wheat prices rose, farmers say.'),
  );
  await workbench.cell(2, 'Kazakh').click();
  const match = workbench.match(1);
  await expect(match).toContainText('assembled');
  await expect(match).toContainText(/Put together from parts: \d+ % of the segment/u);
  const parts = match.getByRole('list', { name: 'Parts' });
  await expect(parts).toContainText(phrase.kk);
  await expect(parts).toContainText('nothing known');
});

test('a number is carried over and marked; the untouched original is one key away', async ({
  page,
  workbench,
}) => {
  await workbench.importMemory(
    memory('agency.tmx', [
      { en: 'The plant will employ 250 people.', kk: 'Зауыт 250 адамды жұмысқа алады.' },
    ]),
  );
  await workbench.takeIn(story('The plant will employ 370 people.'));
  await workbench.cell(2, 'Kazakh').click();
  const match = workbench.match(1);
  await expect(match.locator('.match-target .mark-changed')).toHaveText('370');
  await expect(match).toContainText('number: 250 → 370');
  await match.getByRole('button', { name: 'Original' }).click();
  await expect(match.locator('.match-target')).toHaveText('Зауыт 250 адамды жұмысқа алады.');
  await page.keyboard.press('Control+Digit1');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('Зауыт 370 адамды жұмысқа алады.');
  await page.keyboard.press('Control+Shift+Digit1');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('Зауыт 250 адамды жұмысқа алады.');
});
