import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Desktop } from '../../shared/desktop/contract.ts';
import { WorkbenchPage } from '../support/workbench-page.ts';
import { crash, crashAndComeBack, shownAfterCrash } from './support/crash.ts';
import { answerQuestion } from './support/dialogs.ts';
import { launchApp } from './support/launch-app.ts';
import { test } from './support/test.ts';

test('the window comes back where it was, in the size it had', async ({ profile }) => {
  const first = await launchApp({ profile });
  const place = { x: 60, y: 40, width: 1100, height: 700 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  await first.app.close();

  const second = await launchApp({ profile });
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  await second.app.close();
  expect(bounds).toEqual(place);
});

test('the menu speaks the language of the window, now and at the next start', async ({
  profile,
}) => {
  const first = await launchApp({ profile });
  await chooseKazakh(first.page);
  const kazakh = ['Файл', 'Өңдеу', 'Көрініс', 'Сегмент', 'Жол', 'Жад', 'Анықтама'];
  await expect.poll(() => menuNames(first.app)).toEqual(kazakh);
  await first.app.close();

  const second = await launchApp({ profile });
  expect(await menuNames(second.app)).toEqual(kazakh);
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'kk');
  await second.app.close();
});

test('a command of the menu reaches the page', async ({ workbench: { app, page } }) => {
  await page.evaluate(() => {
    const desktop = Reflect.get(window, 'desktop') as Desktop;
    desktop['on:menu.command']((id) => {
      document.documentElement.dataset['heard'] = id;
    });
  });
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('view.matches')?.click();
  });
  await expect(page.locator('html[data-heard="view.matches"]')).toBeAttached();
});

test('the page hears that the app is quitting, and its answer lets the app go at once', async ({
  profile,
}) => {
  const first = await launchApp({ profile });
  await first.page.evaluate(() => {
    const desktop = Reflect.get(window, 'desktop') as Desktop;
    desktop['on:app.quitting'](() => {
      localStorage.setItem('heard', 'quitting');
    });
  });
  const start = Date.now();
  await first.app.close();
  expect(Date.now() - start).toBeLessThan(2900);

  const second = await launchApp({ profile });
  expect(await second.page.evaluate(() => localStorage.getItem('heard'))).toBe('quitting');
  await second.app.close();
});

test('a page that never answers holds the app for three seconds and no longer', async ({
  profile,
}) => {
  const { app } = await launchApp({ profile });
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('app.readyToQuit');
  });
  const start = Date.now();
  await ended(app);
  expect(Date.now() - start).toBeGreaterThan(2800);
  expect(Date.now() - start).toBeLessThan(8000);
});

test('a crashed page comes back by itself', async ({ workbench: { app } }) => {
  expect(await crashAndComeBack(app)).toBe(true);
});

test('a page that keeps crashing asks, in the language of the window, and starts again', async ({
  workbench: { app, page },
}) => {
  await chooseKazakh(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  const asked = await answerQuestion(app, 0);
  for (let time = 0; time < 3; time += 1) expect(await crashAndComeBack(app)).toBe(true);
  expect(await asked()).toBeUndefined();
  expect(await crashAndComeBack(app)).toBe(true);
  expect(await asked()).toMatchObject({
    type: 'error',
    message: 'Ushtil қайта-қайта тоқтап жатыр',
    buttons: ['Қайта іске қосу', 'Бағдарламаны жабу'],
  });
});

test('a page that keeps crashing lets the user quit', async ({ profile }) => {
  const { app } = await launchApp({ profile });
  await answerQuestion(app, 1);
  for (let time = 0; time < 3; time += 1) expect(await crashAndComeBack(app)).toBe(true);
  const gone = new Promise((resolve) => {
    app.process().once('exit', resolve);
  });
  await crash(app).catch(() => undefined);
  await gone;
});

test('a confirmed text is there when a crashed page comes back, in the story that was open', async ({
  workbench: { app, page },
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([{ name: 'brief.txt', text: 'Brief\n\nThe talks went on. They end.' }]);
  await workbench.type(2, 'Kazakh', 'Келіссөздер жалғасты.');
  await workbench.confirm();
  await expect(workbench.cell(2, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  await workbench.settled();

  expect(await crashAndComeBack(app)).toBe(true);
  const cell = 'textarea[aria-label^="Row 2, Kazakh, confirmed"]';
  expect(await shownAfterCrash(app, cell)).toBe('Келіссөздер жалғасты.');
});

test('what is typed just before quitting is there at the next start', async ({ profile }) => {
  const first = await launchApp({ profile });
  const workbench = new WorkbenchPage(first.page);
  await workbench.drop([{ name: 'brief.txt', text: 'Brief\n\nThe talks went on. They end.' }]);
  await first.page.getByRole('button', { name: 'Import', exact: true }).click();
  await workbench.cell(2, 'Kazakh').click();
  await first.page.keyboard.type('Келіссөздер жалғасты.');
  await first.app.close();

  const second = await launchApp({ profile });
  const reopened = new WorkbenchPage(second.page);
  await expect(reopened.cell(2, 'Kazakh')).toHaveValue('Келіссөздер жалғасты.');
  await second.app.close();
});

/** By the settings, as a translator does. */
async function chooseKazakh(page: Page): Promise<void> {
  await page.keyboard.press('Control+Comma');
  await page.getByLabel('Interface language').selectOption('Қазақша');
  await page.getByRole('button', { name: 'Дайын' }).click();
}

function menuNames(app: Awaited<ReturnType<typeof launchApp>>['app']): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map((entry) => entry.label),
  );
}

/** Ends the app as a system that shuts down does; `close` lets go of the debugger, which Electron 25 may not survive. */
function ended(app: Awaited<ReturnType<typeof launchApp>>['app']): Promise<void> {
  const program = app.process();
  return new Promise((resolve) => {
    program.on('exit', () => {
      resolve();
    });
    program.kill('SIGTERM');
  });
}
