import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { Cell, Row, Story } from '../model/story.ts';
import type { Hand } from '../model/cells.ts';
import { rowSaysUnit } from '../model/row-says-unit.ts';
import type { Neighbours, TranslationUnit } from '../model/translation-unit.ts';

export interface Confirmation {
  /** The same object as before where every cell of it was as it is now. */
  readonly row: Row;
  /** The unit to store; undefined where only one language is confirmed so far, the row is not parallel, or nothing is new. */
  readonly unit: TranslationUnit | undefined;
}

export interface ConfirmRequest {
  readonly story: Story;
  /** The story's rows in order. */
  readonly rows: readonly Row[];
  readonly rowId: string;
  /** The cell that the translator stands by. */
  readonly language: LanguageTag;
  /** The unit that this row made last, where it made one. */
  readonly lastUnit: TranslationUnit | undefined;
  readonly memoryId: string;
  /** Id for a unit that has to be made. */
  readonly newUnitId: string;
  readonly hand: Hand;
}

/**
 * Confirms a cell, and with it the row's imported texts, which are the given side of the pair. Drafts in other
 * columns stay drafts. All confirmed cells together are one translation unit with a variant per language.
 *
 * The row's last unit grows by new languages while the row still has every text of it, in whatever state; where
 * one has changed or gone, a second unit is made and kept beside the first, so that no translation is lost.
 *
 * Undefined where the cell is empty. Where nothing changes, because all is confirmed and stored already, the
 * row is the same object and there is no unit: nothing is to be stored then.
 */
export function confirmRow(request: ConfirmRequest): Confirmation | undefined {
  const { rows, rowId, language, lastUnit, hand } = request;
  const index = rows.findIndex((row) => row.id === rowId);
  const row = rows[index];
  if (row === undefined || cellText(row, language).trim() === '') return undefined;

  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([tag, cell]) => [
      tag,
      cell !== undefined && isStoodBy(cell, tag === language) ? confirmed(cell, hand) : cell,
    ]),
  );
  const isNew = Object.entries(cells).some(([tag, cell]) => cell !== row.cells[tag]);
  const confirmedRow: Row = isNew ? { ...row, cells } : row;
  const variants = Object.fromEntries(
    Object.entries(confirmedRow.cells)
      .filter(([, cell]) => cell?.state === 'confirmed')
      .map(([tag, cell]) => [tag, { text: cell?.text.trim() ?? '' }]),
  );
  const isPaired = Object.keys(variants).length > 1 && row.isNotParallel !== true;
  if (!isPaired || isSaidBy(lastUnit, variants)) {
    return { row: confirmedRow, unit: undefined };
  }

  const grows = lastUnit !== undefined && rowSaysUnit(row, lastUnit);
  const allVariants = grows ? { ...lastUnit.variants, ...variants } : variants;
  const unit: TranslationUnit = {
    id: grows ? lastUnit.id : request.newUnitId,
    memoryId: request.memoryId,
    variants: allVariants,
    context: Object.fromEntries(
      Object.keys(allVariants).map((tag) => [tag, neighboursOf(rows, index, tag)]),
    ),
    origin: { name: request.story.slug, storyId: request.story.id, rowId },
    author: hand.author,
    createdAt: grows ? lastUnit.createdAt : hand.time,
    changedAt: hand.time,
  };
  return { row: confirmedRow, unit };
}

function isStoodBy(cell: Cell, isTheCell: boolean): boolean {
  return cell.text.trim() !== '' && (isTheCell || cell.source.kind === 'imported');
}

function confirmed(cell: Cell, hand: Hand): Cell {
  if (cell.state === 'confirmed') return cell;
  return { ...cell, state: 'confirmed', author: hand.author, changedAt: hand.time };
}

/** True where the unit holds all of the row already. */
function isSaidBy(
  unit: TranslationUnit | undefined,
  variants: TranslationUnit['variants'],
): boolean {
  return (
    unit !== undefined &&
    Object.entries(variants).every(([tag, variant]) => unit.variants[tag]?.text === variant?.text)
  );
}

/** What stands before and after in that language; empty text at the story's ends. */
export function neighboursOf(
  rows: readonly Row[],
  index: number,
  language: LanguageTag,
): Required<Neighbours> {
  const [before, after] = [rows[index - 1], rows[index + 1]];
  return {
    before: before === undefined ? '' : cellText(before, language).trim(),
    after: after === undefined ? '' : cellText(after, language).trim(),
  };
}
