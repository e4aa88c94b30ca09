import type { CommandId } from '../../shared/desktop/commands.ts';
import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';
import enCommands from '../../shared/i18n/locales/en/commands.json';
import enMenus from '../../shared/i18n/locales/en/menus.json';
import kkCommands from '../../shared/i18n/locales/kk/commands.json';
import kkMenus from '../../shared/i18n/locales/kk/menus.json';
import ruCommands from '../../shared/i18n/locales/ru/commands.json';
import ruMenus from '../../shared/i18n/locales/ru/menus.json';

/** Names of menus and of the entries that every program has. */
export type MenuTexts = typeof enMenus;

export const menuTexts: Readonly<Record<InterfaceLanguage, MenuTexts>> = {
  en: enMenus,
  ru: ruMenus,
  kk: kkMenus,
};

const commandTexts: Readonly<Record<InterfaceLanguage, unknown>> = {
  en: enCommands,
  ru: ruCommands,
  kk: kkCommands,
};

/** The name of a command, `commands:<id>`. */
export function commandName(id: CommandId, language: InterfaceLanguage): string {
  let text: unknown = commandTexts[language];
  for (const part of id.split('.')) {
    text = typeof text === 'object' && text !== null ? Reflect.get(text, part) : undefined;
  }
  return typeof text === 'string' ? text : id;
}
