import { expect } from '@playwright/test';
import type { Desktop } from '../../shared/desktop/contract.ts';
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
  await first.page.evaluate(async () => {
    await (Reflect.get(window, 'desktop') as Desktop)['app.setLanguage']({ language: 'kk' });
  });
  const kazakh = ['Файл', 'Түзету', 'Көрініс', 'Сегмент', 'Жол', 'Анықтама'];
  expect(await menuNames(first.app)).toEqual(kazakh);
  await first.app.close();
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

test('the page hears that the app is quitting before it goes', async ({ profile }) => {
  const first = await launchApp({ profile });
  await first.page.evaluate(() => {
    const desktop = Reflect.get(window, 'desktop') as Desktop;
    desktop['on:app.quitting'](() => {
      localStorage.setItem('heard', 'quitting');
      void desktop['app.readyToQuit']();
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
  const isBack = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<boolean>((resolve) => {
      contents?.once('did-finish-load', () => {
        resolve(true);
      });
    });
    contents?.forcefullyCrashRenderer();
    return loaded;
  });
  expect(isBack).toBe(true);
});

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
