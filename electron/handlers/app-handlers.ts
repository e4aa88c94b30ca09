import type { BrowserWindow } from 'electron';
import { app, nativeTheme } from 'electron';
import { userInfo } from 'node:os';
import type { PreferencesFile } from '../files/preferences.ts';
import type { Handlers } from '../ipc/handle.ts';
import { backgroundColour } from '../window/background-colour.ts';
import type { LanguageChoice } from './language-choice.ts';

type AppHandlers = Pick<
  Handlers,
  'app.facts' | 'app.setLanguage' | 'app.setTheme' | 'app.readyToQuit'
>;

/** What the handlers of the app reach beyond themselves. */
export interface AppSurroundings {
  readonly window: BrowserWindow;
  readonly preferences: PreferencesFile;
  readonly language: LanguageChoice;
  readonly showMenu: () => void;
  readonly letGo: () => void;
}

export function appHandlers(surroundings: AppSurroundings): AppHandlers {
  const { window, preferences, language, showMenu, letGo } = surroundings;
  return {
    'app.facts': () => ({
      version: app.getVersion(),
      platform: process.platform,
      language: language.ofSystem(),
      userName: userName(),
    }),

    'app.setLanguage': (request) => {
      if (preferences.value.language !== request.language) {
        preferences.change({ language: request.language });
        showMenu();
      }
      return undefined;
    },

    'app.setTheme': ({ theme }) => {
      nativeTheme.themeSource = theme;
      window.setBackgroundColor(backgroundColour());
      if (preferences.value.theme !== theme) preferences.change({ theme });
      return undefined;
    },

    'app.readyToQuit': () => {
      letGo();
      return undefined;
    },
  };
}

// A system without an entry for the user throws.
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
