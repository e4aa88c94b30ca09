import type { Shortcut } from '../../shared/desktop/commands.ts';

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  BracketLeft: '[',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Enter: 'Enter',
};

/** A shortcut as Electron's menus write it, named after the key's place on the English keyboard. */
export function acceleratorOf(shortcut: Shortcut): string {
  const key = keyNames[shortcut.code] ?? shortcut.code.replace(/^(?:Key|Digit)/u, '');
  return [
    ...(shortcut.mod === true ? ['CommandOrControl'] : []),
    ...(shortcut.alt === true ? ['Alt'] : []),
    ...(shortcut.shift === true ? ['Shift'] : []),
    key,
  ].join('+');
}
