import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '../../../../electron/menu/accelerator.ts';
import { menuTemplate } from '../../../../electron/menu/menu-template.ts';
import { commands } from '../../../../shared/desktop/commands.ts';

const languages = ['en', 'ru', 'kk'] as const;

function entriesOf(language: (typeof languages)[number], chosen: string[] = []) {
  return menuTemplate(language, 'linux', (id) => chosen.push(id)).flatMap((menu) =>
    Array.isArray(menu.submenu) ? menu.submenu : [],
  );
}

describe('the native menu', () => {
  it.each(languages)('holds every command once and gives each a name in %s', (language) => {
    const entries = entriesOf(language);
    const ids = entries.flatMap((entry) => (entry.id === undefined ? [] : [entry.id]));
    expect(ids).toEqual(commands.map((command) => command.id));
    for (const entry of entries) {
      if (entry.type === 'separator') continue;
      expect(entry.label).toBeTruthy();
      expect(entry.label).not.toBe(entry.id);
    }
  });

  it('has other words in each language', () => {
    const names = languages.map((language) =>
      menuTemplate(language, 'linux', () => undefined).map((menu) => menu.label),
    );
    expect(names).toEqual([
      ['File', 'Edit', 'View', 'Segment', 'Row', 'Memory', 'Help'],
      ['Файл', 'Правка', 'Вид', 'Сегмент', 'Строка', 'Память', 'Справка'],
      ['Файл', 'Өңдеу', 'Көрініс', 'Сегмент', 'Жол', 'Жад', 'Анықтама'],
    ]);
  });

  it('tells which command was chosen, and registers no shortcut itself', () => {
    const chosen: string[] = [];
    const entries = entriesOf('kk', chosen).filter((entry) => entry.id !== undefined);
    for (const entry of entries) {
      if (entry.accelerator !== undefined) expect(entry.registerAccelerator).toBe(false);
      // Electron calls with the entry, the window and the event; none of them matters here.
      (entry.click as (() => void) | undefined)?.();
    }
    expect(chosen).toEqual(commands.map((command) => command.id));
  });

  it.each([
    [{ code: 'KeyZ', mod: true, shift: true }, 'CommandOrControl+Shift+Z'],
    [{ code: 'Digit1', mod: true, alt: true }, 'CommandOrControl+Alt+1'],
    [{ code: 'Comma', mod: true }, 'CommandOrControl+,'],
    [{ code: 'ArrowUp', alt: true, shift: true }, 'Alt+Shift+Up'],
  ])('writes the shortcut %o as %s', (shortcut, accelerator) => {
    expect(acceleratorOf(shortcut)).toBe(accelerator);
  });
});
