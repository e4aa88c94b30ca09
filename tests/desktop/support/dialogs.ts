import type { ElectronApplication } from '@playwright/test';

/** From now on the dialog that opens files answers with these paths; none means cancelled. */
export async function answerOpenDialog(
  app: ElectronApplication,
  paths: readonly string[],
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

/** From now on the dialog that opens files is cancelled; gives what it was opened with. */
export async function watchOpenDialog(app: ElectronApplication): Promise<() => Promise<unknown>> {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = (...given: readonly unknown[]) => {
      Reflect.set(globalThis, 'openedWith', given.at(-1));
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
  });
  return () => app.evaluate((): unknown => Reflect.get(globalThis, 'openedWith'));
}

/** From now on the dialog that saves answers with this path; undefined means cancelled. */
export async function answerSaveDialog(
  app: ElectronApplication,
  path: string | undefined,
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path ?? null);
}

/** From now on the dialog that saves is cancelled; gives the path that it proposed. */
export async function watchSaveDialog(app: ElectronApplication): Promise<() => Promise<unknown>> {
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      Reflect.set(globalThis, 'savedWith', given.at(-1));
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  return () =>
    app.evaluate((): unknown => Reflect.get(Reflect.get(globalThis, 'savedWith'), 'defaultPath'));
}

/** From now on a native question is answered with this button; gives what was asked last, undefined before. */
export async function answerQuestion(
  app: ElectronApplication,
  button: number,
): Promise<() => Promise<unknown>> {
  await app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = (...given: readonly unknown[]) => {
      Reflect.set(globalThis, 'asked', given.at(-1));
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
  return () => app.evaluate((): unknown => Reflect.get(globalThis, 'asked'));
}
