import i18next from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';
import { interfaceTexts } from './interface-texts.ts';
import { numberText } from './number-text.ts';

/** Starts the interface's texts; all three languages are there from the first moment, so switching never waits. */
export async function startI18n(language: InterfaceLanguage): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    resources: interfaceTexts,
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'app',
    ns: Object.keys(interfaceTexts.en),
    // React escapes; file names and texts of strangers are values, never keys.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  i18next.services.formatter?.add('number', numberText);
  return i18next;
}
