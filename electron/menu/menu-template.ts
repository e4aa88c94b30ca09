import type { MenuItemConstructorOptions } from 'electron';
import type { Command, CommandId, MenuName } from '../../shared/desktop/commands.ts';
import { commands } from '../../shared/desktop/commands.ts';
import type { InterfaceLanguage } from '../../shared/desktop/contract.ts';
import { acceleratorOf } from './accelerator.ts';
import { commandName, menuTexts } from './menu-texts.ts';

type Entry = MenuItemConstructorOptions;

const separator: Entry = { type: 'separator' };

/**
 * The native menu: every command of the window, and what a desktop expects besides. Shortcuts are shown and
 * not registered, since the page hears keys by their place, on every keyboard layout.
 */
export function menuTemplate(
  language: InterfaceLanguage,
  platform: string,
  choose: (id: CommandId) => void,
): Entry[] {
  const texts = menuTexts[language];
  const about: Entry = { role: 'about', label: texts.about };
  const quit: Entry = { role: 'quit', label: texts.quit };
  const isMac = platform === 'darwin';
  function menu(name: MenuName, more: readonly Entry[] = []): Entry {
    return { label: texts[name], submenu: [...commandEntries(name, language, choose), ...more] };
  }
  return [
    ...(isMac ? [{ label: 'Ushtil', submenu: [about, separator, quit] }] : []),
    menu('file', isMac ? [] : [separator, quit]),
    menu('edit', [
      separator,
      { role: 'cut', label: texts.cut },
      { role: 'copy', label: texts.copy },
      { role: 'paste', label: texts.paste },
      { role: 'selectAll', label: texts.selectAll },
    ]),
    menu('view'),
    menu('cell'),
    menu('row'),
    menu('memory'),
    ...(isMac ? [] : [{ label: texts.help, submenu: [about] }]),
  ];
}

function commandEntries(
  menu: MenuName,
  language: InterfaceLanguage,
  choose: (id: CommandId) => void,
): Entry[] {
  return commands
    .filter((command) => command.menu === menu)
    .flatMap((command: Command & { readonly id: CommandId }, place): Entry[] => {
      const entry: Entry = {
        id: command.id,
        label: commandName(command.id, language),
        ...(command.shortcut !== undefined && {
          accelerator: acceleratorOf(command.shortcut),
          registerAccelerator: false,
        }),
        click: () => {
          choose(command.id);
        },
      };
      return command.separated === true && place > 0 ? [separator, entry] : [entry];
    });
}
