import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';
import en from '../../shared/i18n/locales/en/dialogs.json';
import kk from '../../shared/i18n/locales/kk/dialogs.json';
import ru from '../../shared/i18n/locales/ru/dialogs.json';
import type { FilePurpose } from './chosen-files.ts';

/** Endings that the formats of `shared/formats` read. A list of its own, so that opening the app loads none of them. */
export const fileEndings: Readonly<Record<FilePurpose, readonly string[]>> = {
  story: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'docx', 'docm'],
  memory: ['tmx', 'xlf', 'xliff', 'tsv', 'tab', 'csv'],
};

export interface FileFilter {
  name: string;
  extensions: string[];
}

const texts = { en, ru, kk };

/** What a dialog that opens files offers to show. */
export function openFilters(purpose: FilePurpose, language: InterfaceLanguage): FileFilter[] {
  const text = texts[language];
  return [
    {
      name: purpose === 'story' ? text.stories : text.memories,
      extensions: [...fileEndings[purpose]],
    },
    { name: text.allFiles, extensions: ['*'] },
  ];
}

/** What a dialog that saves offers: the ending of the suggested name. */
export function saveFilters(ending: string, language: InterfaceLanguage): FileFilter[] {
  const all = { name: texts[language].allFiles, extensions: ['*'] };
  return ending === '' ? [all] : [{ name: ending.toUpperCase(), extensions: [ending] }, all];
}
