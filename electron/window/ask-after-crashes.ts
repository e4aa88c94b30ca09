import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';
import en from '../../shared/i18n/locales/en/dialogs.json';
import kk from '../../shared/i18n/locales/kk/dialogs.json';
import ru from '../../shared/i18n/locales/ru/dialogs.json';

const texts = { en, ru, kk };

/** Says that the page keeps crashing, and asks what now. Closing the dialog is no wish to lose the window. */
export async function askAfterCrashes(
  window: BrowserWindow,
  language: InterfaceLanguage,
): Promise<'again' | 'quit'> {
  const { message, detail, again, quit } = texts[language].stopped;
  const buttons = [again, quit];
  const options = { type: 'error', message, detail, buttons, defaultId: 0, cancelId: 0 } as const;
  // A page that never came up never showed its window, and a dialog of a hidden window is hidden too.
  const { response } = await (window.isVisible()
    ? dialog.showMessageBox(window, { ...options, buttons, noLink: true })
    : dialog.showMessageBox({ ...options, buttons, noLink: true }));
  return response === 1 ? 'quit' : 'again';
}
