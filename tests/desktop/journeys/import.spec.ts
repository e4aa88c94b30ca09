import { expect } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbenchPage } from '../../support/workbench-page.ts';
import { answerOpenDialog } from '../support/dialogs.ts';
import { test } from '../support/test.ts';

const russian = 'Казахстан и ЕС подписали соглашение\n\nСтороны обсудили торговлю и визы.\n';
const kazakh = 'Қазақстан мен ЕО келісімге қол қойды\n\nТараптар сауда мен визаны талқылады.\n';

test('a Russian file in windows-1251 is opened, recognised and shown in its column', async ({
  workbench: { app, page, profile },
}) => {
  const path = join(profile, 'soglashenie.txt');
  writeFileSync(path, inWindows1251(russian));
  await answerOpenDialog(app, [path]);
  await page.keyboard.press('Control+KeyO');
  await expect(page.getByText('windows-1251')).toBeVisible();
  await expect(page.getByLabel('Language of soglashenie.txt')).toHaveValue('ru');
  await page.keyboard.press('Enter');

  const workbench = new WorkbenchPage(page);
  await expect(workbench.cell(2, 'Russian')).toHaveValue('Стороны обсудили торговлю и визы.');
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('');
  await expect(workbench.rows()).toHaveCount(2);
});

test('a wrongly recognised language is corrected before anything is stored', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.drop([{ name: 'kelisim.txt', text: kazakh }]);
  await page.getByLabel('Language of kelisim.txt').selectOption('Russian');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(workbench.cell(1, 'Russian')).toHaveValue('Қазақстан мен ЕО келісімге қол қойды');
});

test('two files of one language are two stories; as one they are refused with the remedy', async ({
  workbench: { page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.drop([
    { name: 'a.txt', text: russian },
    { name: 'b.txt', text: russian },
  ]);
  await expect(page.getByLabel('A story for each file')).toBeChecked();
  await page.getByLabel('One new story').check();
  await expect(
    page.getByText('Two versions in one language (Russian): a.txt, b.txt.'),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByLabel('A story for each file').check();
  await page.getByRole('button', { name: 'Import 2 files' }).click();
  await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(2);
});

test('files that cannot be taken in are named with what to do, and nothing is stored', async ({
  workbench: { app, page, profile },
}) => {
  const folder = join(profile, 'bad');
  mkdirSync(folder);
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const files = { 'empty.txt': '', 'photo.docx': picture, 'german.txt': german };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await answerOpenDialog(
    app,
    Object.keys(files).map((name) => join(folder, name)),
  );
  await page.keyboard.press('Control+KeyO');
  await expect(page.getByRole('alert').filter({ hasText: 'empty.txt' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'photo.docx' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'German' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No stories yet.')).toBeVisible();
});

const german =
  'Der Bundeskanzler hat am Mittwoch in Brüssel mit den Staats- und Regierungschefs über die ' +
  'künftige Zusammenarbeit gesprochen. Die Verhandlungen sollen im Herbst fortgesetzt werden.';

/** Cyrillic letters of Russian stand in windows-1251 in the order of Unicode, from 0xC0. */
function inWindows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}
