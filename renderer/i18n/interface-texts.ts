import type { ResourceLanguage } from 'i18next';
import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';

const files = import.meta.glob<ResourceLanguage[string]>(
  ['../../shared/i18n/locales/*/*.json', '!**/cli.json'],
  { eager: true, import: 'default' },
);

/** Every text of the window by language and namespace, from the files of `shared/i18n/locales`. */
export const interfaceTexts: Readonly<Record<InterfaceLanguage, ResourceLanguage>> = {
  en: textsOf('en'),
  ru: textsOf('ru'),
  kk: textsOf('kk'),
};

function textsOf(language: InterfaceLanguage): ResourceLanguage {
  const texts: ResourceLanguage = {};
  for (const [path, file] of Object.entries(files)) {
    const [folder, name] = path.split('/').slice(-2);
    if (folder === language && name !== undefined) texts[name.replace('.json', '')] = file;
  }
  return texts;
}
