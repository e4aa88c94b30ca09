import type { ElectronApplication } from '@playwright/test';

/** Kills the page as a crash would, and waits until it has been loaded again. */
export function crashAndComeBack(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<boolean>((resolve) => {
      contents?.once('did-finish-load', () => {
        resolve(true);
      });
    });
    contents?.forcefullyCrashRenderer();
    return loaded;
  });
}

/** Kills the page as a crash would. */
export async function crash(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
}

/** What the page shows, once it shows something; asked past Playwright, for which a crashed page stays crashed. */
export function shownAfterCrash(app: ElectronApplication, selector: string): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const question = `(() => {
      const found = document.querySelector(${JSON.stringify(wanted)});
      return found === null ? '' : found.value || found.textContent;
    })()`;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const shown: unknown = await contents?.executeJavaScript(question);
      if (typeof shown === 'string' && shown !== '') return shown;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return '';
  }, selector);
}
