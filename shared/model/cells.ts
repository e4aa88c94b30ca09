import type { LanguageTag } from './language-tag.ts';
import type { Cell, CellSource, CellState, Row } from './story.ts';
import { cellText } from './story.ts';

/** Who changes something, and when (milliseconds since 1970, UTC). */
export interface Hand {
  readonly author: string;
  readonly time: number;
}

/** A cell with this text: `empty` where there is none but white space, else in the state asked for. */
export function cellOf(
  text: string,
  source: CellSource,
  hand: Hand,
  state: Exclude<CellState, 'empty'> = 'draft',
): Cell {
  return {
    text,
    state: text.trim() === '' ? 'empty' : state,
    source,
    author: hand.author,
    changedAt: hand.time,
  };
}

/** The row with one cell replaced, or taken away where `cell` is undefined. */
export function withCell(row: Row, language: LanguageTag, cell: Cell | undefined): Row {
  const others = Object.entries(row.cells).filter(([other]) => other !== language);
  const cells = cell === undefined ? others : [...others, [language, cell]];
  return { ...row, cells: Object.fromEntries(cells) as Row['cells'] };
}

export function cellState(row: Row, language: LanguageTag): CellState {
  return row.cells[language]?.state ?? 'empty';
}

/** True where no language of the row says anything. */
export function isBlank(row: Row): boolean {
  return Object.keys(row.cells).every((language) => cellText(row, language).trim() === '');
}
