import { cellState } from '../../../shared/model/cells.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { Row } from '../../../shared/model/story.ts';
import type { CellAddress } from '../../services/history.ts';

/** The cell above or below in the same column; undefined at the story's ends. */
export function besideInColumn(
  rows: readonly Row[],
  from: CellAddress,
  by: 1 | -1,
): CellAddress | undefined {
  const index = rows.findIndex((row) => row.id === from.rowId);
  const row = rows[index + by];
  return row === undefined ? undefined : { ...from, rowId: row.id };
}

/** The cell to the left or right, going round at the ends. */
export function besideInRow(
  languages: readonly LanguageTag[],
  from: CellAddress,
  by: 1 | -1,
): CellAddress {
  const index = languages.indexOf(from.language) + by + languages.length;
  return { ...from, language: languages[index % languages.length] ?? from.language };
}

/**
 * The next cell that is not confirmed: down the column from here, then from its top, then in the columns to the
 * right. Undefined when everything is confirmed.
 */
export function nextUnfinished(
  rows: readonly Row[],
  languages: readonly LanguageTag[],
  from: CellAddress,
): CellAddress | undefined {
  const column = Math.max(languages.indexOf(from.language), 0);
  const below = rows.findIndex((row) => row.id === from.rowId) + 1;
  const columns = [...languages.slice(column), ...languages.slice(0, column)];
  for (const language of columns) {
    const start = language === from.language ? below : 0;
    const ordered = [...rows.slice(start), ...rows.slice(0, start)];
    const row = ordered.find((candidate) => isUnfinished(candidate, language));
    if (row !== undefined) return { rowId: row.id, language };
  }
  return undefined;
}

function isUnfinished(row: Row, language: LanguageTag): boolean {
  return cellState(row, language) !== 'confirmed';
}

/** Where work begins: the first empty cell in reading order, else the first that is not confirmed, else the first. */
export function firstToDo(
  rows: readonly Row[],
  languages: readonly LanguageTag[],
): CellAddress | undefined {
  const cells = rows.flatMap((row) => languages.map((language) => ({ row, language })));
  const first =
    cells.find(({ row, language }) => cellState(row, language) === 'empty') ??
    cells.find(({ row, language }) => isUnfinished(row, language)) ??
    cells[0];
  return first === undefined ? undefined : { rowId: first.row.id, language: first.language };
}
