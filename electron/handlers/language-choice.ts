import { app } from 'electron';
import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';
import type { PreferencesFile } from '../files/preferences.ts';
import { interfaceLanguageOf } from '../../shared/i18n/interface-language.ts';

/** The language in which this side speaks: the one chosen in the window, before that the system's. */
export interface LanguageChoice {
  readonly current: () => InterfaceLanguage;
  readonly ofSystem: () => InterfaceLanguage;
}

export function languageChoice(preferences: PreferencesFile): LanguageChoice {
  function ofSystem(): InterfaceLanguage {
    return interfaceLanguageOf(app.getPreferredSystemLanguages());
  }
  return { current: () => preferences.value.language ?? ofSystem(), ofSystem };
}
