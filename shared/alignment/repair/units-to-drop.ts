import { rowSaysUnit } from '../../model/row-says-unit.ts';
import { cellText } from '../../model/story.ts';
import type { Row } from '../../model/story.ts';
import type { TranslationUnit } from '../../model/translation-unit.ts';
import type { RowRepair } from './row-repair.ts';

/**
 * The units that a correction of the pairing makes wrong, to be taken out of their memories in the same step:
 * after a move or an unpairing, those whose texts no longer stand together in their row. Merging and splitting
 * make no unit wrong: its texts are still translations of one another.
 *
 * `before` are the story's rows as they were; `unitsByRow` holds the last unit of each row by the row's id,
 * at least of those that the repair touched. A unit of a row whose texts in the unit's languages the repair
 * left alone stays, even where the translator has rewritten them since.
 */
export function unitsToDrop(
  before: readonly Row[],
  repair: RowRepair,
  unitsByRow: ReadonlyMap<string, TranslationUnit>,
): readonly TranslationUnit[] {
  if (repair.kind === 'merge' || repair.kind === 'split') return [];
  const rowsAfter = new Map(repair.rows.map((row) => [row.id, row]));
  return before.flatMap((row) => {
    const unit = unitsByRow.get(row.id);
    const after = rowsAfter.get(row.id);
    if (unit === undefined || after === row) return [];
    const isTouched = Object.keys(unit.variants).some(
      (language) => textOf(row, language) !== textOf(after, language),
    );
    const isSaid = after !== undefined && rowSaysUnit(after, unit);
    return isTouched && !isSaid ? [unit] : [];
  });
}

function textOf(row: Row | undefined, language: string): string {
  return row === undefined ? '' : cellText(row, language).trim();
}
