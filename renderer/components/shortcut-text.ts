import type { Shortcut } from '../../shared/desktop/commands.ts';

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  BracketLeft: '[',
  Comma: ',',
  Slash: '/',
};

/** `Ctrl+Shift+Z`, on a Mac `⌘⇧Z`: the key as it is named on a Latin keyboard, since it is a place, not a letter. */
export function shortcutText(shortcut: Shortcut, isMac: boolean): string {
  const key = keyNames[shortcut.code] ?? shortcut.code.replace(/^(?:Key|Digit)/u, '');
  const modifiers = isMac
    ? [shortcut.alt && '⌥', shortcut.shift && '⇧', shortcut.mod && '⌘']
    : [shortcut.mod && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift'];
  return [...modifiers.filter(Boolean), key].join(isMac ? '' : '+');
}

export const isMac = navigator.userAgent.includes('Mac');
