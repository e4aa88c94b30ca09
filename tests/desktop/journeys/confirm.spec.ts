import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbenchPage } from '../../support/workbench-page.ts';
import { launchApp } from '../support/launch-app.ts';
import { test } from '../support/test.ts';

const story = 'Brief\n\nThe talks went on. They end today. The talks went on.';

test('a confirmed pair is found at the next identical sentence, kept in the journal, and there after a restart', async ({
  workbench: { app, page, profile },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([{ name: 'brief.txt', text: story }]);
  await workbench.type(2, 'Kazakh', 'Келіссөздер жалғасты.');
  await workbench.confirm();
  await expect(workbench.cell(3, 'Kazakh')).toBeFocused();
  await workbench.cell(4, 'Kazakh').click();
  await expect(workbench.matches().first()).toContainText('Келіссөздер жалғасты.');
  await expect(workbench.matches().first().locator('.match-score')).toHaveText(/^10\d/u);
  await workbench.settled();

  const units = journal(profile).filter((line) => line.table === 'units');
  expect(units).toHaveLength(1);
  expect(units[0]?.records[0]).toMatchObject({
    variants: { en: { text: 'The talks went on.' }, kk: { text: 'Келіссөздер жалғасты.' } },
  });

  await app.close();
  const again = await launchApp({ profile });
  const reopened = new WorkbenchPage(again.page);
  await expect(reopened.cell(2, 'Kazakh')).toHaveValue('Келіссөздер жалғасты.');
  await reopened.cell(4, 'Kazakh').click();
  await expect(reopened.matches().first()).toContainText('Келіссөздер жалғасты.');
  await again.app.close();
});

test('a second, changed translation is kept beside the first, and both are offered', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([{ name: 'brief.txt', text: story }]);
  await workbench.type(2, 'Kazakh', 'Келіссөздер жалғасты.');
  await workbench.confirm();
  await expect(workbench.cell(3, 'Kazakh')).toBeFocused();
  await workbench.type(2, 'Kazakh', 'Келіссөз жүріп жатыр.');
  await workbench.confirm();
  await expect(workbench.cell(3, 'Kazakh')).toBeFocused();
  await workbench.cell(4, 'Kazakh').click();
  await expect(workbench.matches()).toHaveCount(2);
});

test('a confirmation is undone with its unit', async ({ workbench: { page } }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([{ name: 'brief.txt', text: story }]);
  await workbench.type(2, 'Kazakh', 'Келіссөздер жалғасты.');
  await workbench.confirm();
  await expect(page.getByRole('button', { name: 'one unit' })).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect(page.getByRole('button', { name: '0 units' })).toBeVisible();
  await expect(workbench.cell(2, 'Kazakh')).toHaveAccessibleName(/draft/u);
});

test('letters typed right after Ctrl+Enter stand in the next cell', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([{ name: 'brief.txt', text: story }]);
  await workbench.type(2, 'Kazakh', 'Келіссөздер жалғасты.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.insertText('Бүгін');
  await page.keyboard.insertText(' аяқталады.');
  await expect(workbench.cell(3, 'Kazakh')).toHaveValue('Бүгін аяқталады.');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('Келіссөздер жалғасты.');
  await expect(workbench.cell(2, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
});

interface Line {
  readonly table: string;
  readonly records: readonly unknown[];
}

function journal(profile: string): readonly Line[] {
  const folder = join(profile, 'journal');
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line),
  );
}
