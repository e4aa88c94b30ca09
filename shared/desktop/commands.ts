/** A physical key (`KeyboardEvent.code`) with modifiers: the same on every keyboard layout. `mod` is Ctrl, on a Mac ⌘. */
export interface Shortcut {
  readonly code: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

export type MenuName = 'file' | 'edit' | 'view' | 'cell' | 'row' | 'memory';

export interface Command {
  readonly id: string;
  readonly menu: MenuName;
  /** Begins a new group in its menu. */
  readonly separated?: boolean;
  readonly shortcut?: Shortcut;
}

/** Every command of the window, in the order of its menus. Its name is the text `commands:<id>`. */
export const commands = [
  { id: 'story.open', menu: 'file', shortcut: { code: 'KeyO', mod: true } },
  { id: 'story.paste', menu: 'file', shortcut: { code: 'KeyV', mod: true, shift: true } },
  { id: 'story.sample', menu: 'file' },
  { id: 'story.addVersion', menu: 'file' },
  { id: 'story.archive', menu: 'file' },
  { id: 'story.export', menu: 'file', separated: true, shortcut: { code: 'KeyE', mod: true } },
  { id: 'story.rename', menu: 'file' },
  { id: 'story.delete', menu: 'file' },
  { id: 'app.settings', menu: 'file', separated: true, shortcut: { code: 'Comma', mod: true } },
  { id: 'edit.undo', menu: 'edit', shortcut: { code: 'KeyZ', mod: true } },
  { id: 'edit.redo', menu: 'edit', shortcut: { code: 'KeyZ', mod: true, shift: true } },
  { id: 'view.stories', menu: 'view', shortcut: { code: 'KeyB', mod: true } },
  { id: 'view.matches', menu: 'view', shortcut: { code: 'KeyM', mod: true } },
  { id: 'view.pairing', menu: 'view', shortcut: { code: 'F8', mod: true } },
  { id: 'view.back', menu: 'view', shortcut: { code: 'BracketLeft', mod: true } },
  {
    id: 'view.column1',
    menu: 'view',
    separated: true,
    shortcut: { code: 'Digit1', mod: true, alt: true },
  },
  { id: 'view.column2', menu: 'view', shortcut: { code: 'Digit2', mod: true, alt: true } },
  { id: 'view.column3', menu: 'view', shortcut: { code: 'Digit3', mod: true, alt: true } },
  { id: 'view.shortcuts', menu: 'view', separated: true, shortcut: { code: 'Slash', mod: true } },
  { id: 'cell.confirm', menu: 'cell', shortcut: { code: 'Enter', mod: true } },
  { id: 'cell.nextUnfinished', menu: 'cell', shortcut: { code: 'Enter', mod: true, shift: true } },
  { id: 'cell.copySource', menu: 'cell', separated: true, shortcut: { code: 'KeyD', mod: true } },
  { id: 'cell.next', menu: 'cell', separated: true, shortcut: { code: 'ArrowDown', alt: true } },
  { id: 'cell.previous', menu: 'cell', shortcut: { code: 'ArrowUp', alt: true } },
  { id: 'cell.nextColumn', menu: 'cell', shortcut: { code: 'ArrowRight', alt: true } },
  { id: 'cell.previousColumn', menu: 'cell', shortcut: { code: 'ArrowLeft', alt: true } },
  { id: 'row.merge', menu: 'row', shortcut: { code: 'KeyJ', mod: true } },
  { id: 'row.split', menu: 'row', shortcut: { code: 'KeyJ', mod: true, shift: true } },
  {
    id: 'row.moveUp',
    menu: 'row',
    separated: true,
    shortcut: { code: 'ArrowUp', alt: true, shift: true },
  },
  { id: 'row.moveDown', menu: 'row', shortcut: { code: 'ArrowDown', alt: true, shift: true } },
  { id: 'row.swapUp', menu: 'row', shortcut: { code: 'F6', shift: true } },
  { id: 'row.swapDown', menu: 'row', shortcut: { code: 'F6' } },
  { id: 'row.shiftDown', menu: 'row', shortcut: { code: 'F7' } },
  { id: 'row.pullUp', menu: 'row', shortcut: { code: 'F7', shift: true } },
  {
    id: 'row.unpair',
    menu: 'row',
    separated: true,
    shortcut: { code: 'KeyU', mod: true, shift: true },
  },
  { id: 'row.notParallel', menu: 'row', shortcut: { code: 'KeyX', mod: true, shift: true } },
  { id: 'row.drop', menu: 'row', shortcut: { code: 'Backspace', mod: true, shift: true } },
  { id: 'row.nextDoubtful', menu: 'row', separated: true, shortcut: { code: 'F8' } },
  { id: 'row.previousDoubtful', menu: 'row', shortcut: { code: 'F8', shift: true } },
  { id: 'row.onlyDoubtful', menu: 'row', shortcut: { code: 'F8', mod: true, shift: true } },
  { id: 'row.trust', menu: 'row', separated: true, shortcut: { code: 'F9' } },
  { id: 'row.trustStretch', menu: 'row', shortcut: { code: 'F9', shift: true } },
  { id: 'row.realign', menu: 'row', shortcut: { code: 'F9', mod: true } },
  { id: 'memory.concordance', menu: 'memory', shortcut: { code: 'KeyK', mod: true } },
  {
    id: 'memory.show',
    menu: 'memory',
    separated: true,
    shortcut: { code: 'KeyM', mod: true, shift: true },
  },
  { id: 'memory.browse', menu: 'memory', shortcut: { code: 'KeyL', mod: true } },
  { id: 'memory.import', menu: 'memory', separated: true },
  { id: 'memory.export', menu: 'memory' },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
