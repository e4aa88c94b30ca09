import { unitsToDrop } from '../alignment/repair/units-to-drop.ts';
import type { RowRepair } from '../alignment/repair/row-repair.ts';
import type { Hand } from '../model/cells.ts';
import { isDoubtfulRow } from '../model/row-confidence.ts';
import { cellText } from '../model/story.ts';
import type { Row, Story } from '../model/story.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { neighboursOf } from './confirm-row.ts';

/** A unit as the memory holds it before and after a correction; undefined where it holds none. */
export interface UnitChange {
  readonly before: TranslationUnit | undefined;
  readonly after: TranslationUnit | undefined;
}

export interface UnitsRequest {
  readonly story: Story;
  /** The story's rows as they were. */
  readonly before: readonly Row[];
  readonly repair: RowRepair;
  /** The last unit of each row that the correction touches, by the row's id. */
  readonly unitsByRow: ReadonlyMap<string, TranslationUnit>;
  /** A unit that the aligner made of any row of the story: where new rows belong; undefined where it made none. */
  readonly sibling: TranslationUnit | undefined;
  /** Where a row goes that was confirmed and is parallel again. */
  readonly memoryId: string;
  readonly hand: Hand;
  readonly newId: () => string;
}

/**
 * What a correction of the pairing does to the memory. Units that a translator confirmed are dropped where they became
 * wrong (`unitsToDrop`). Those that the aligner made follow their rows at once: rewritten, made for rows that are new or sure
 * now, dropped with rows that are gone. A row that is marked as not parallel has none.
 */
export function unitsAfterRepair(request: UnitsRequest): readonly UnitChange[] {
  const { before, repair, unitsByRow } = request;
  const known = new Map(before.map((row) => [row.id, row]));
  const wrong = new Set(unitsToDrop(before, repair, unitsByRow));
  const kept = new Map(repair.rows.map((row) => [row.id, row]));
  const gone = before.flatMap(({ id }): readonly UnitChange[] => {
    const unit = unitsByRow.get(id);
    if (kept.has(id) || unit === undefined) return [];
    return isMachineMade(unit) || wrong.has(unit) ? [{ before: unit, after: undefined }] : [];
  });
  const changed = repair.rows.flatMap((row, index) => {
    const old = known.get(row.id);
    if (old === row) return [];
    const unit = unitsByRow.get(row.id);
    const after = unitOfRow(request, row, index, unit);
    if (after !== 'kept') return after === unit ? [] : [{ before: unit, after }];
    return unit !== undefined && wrong.has(unit) ? [{ before: unit, after: undefined }] : [];
  });
  return [...gone, ...changed];
}

/** The row's unit as it is to be, or that whatever there is, is to stay. */
function unitOfRow(
  request: UnitsRequest,
  row: Row,
  index: number,
  unit: TranslationUnit | undefined,
): TranslationUnit | undefined | 'kept' {
  if (row.isNotParallel === true) return undefined;
  if (unit === undefined && request.repair.kind === 'mark') {
    const confirmed = Object.keys(row.cells).filter((tag) => row.cells[tag]?.state === 'confirmed');
    if (confirmed.length > 1) {
      const { story, memoryId } = request;
      const origin = { name: story.slug, storyId: story.id, rowId: row.id };
      return written(request, row, index, confirmed, { memoryId, origin }, 'confirmed');
    }
  }
  const model = unit ?? request.sibling;
  if (model === undefined || !isMachineMade(model)) return 'kept';
  const languages = Object.keys(row.cells).filter((tag) => cellText(row, tag).trim() !== '');
  if (languages.length < 2) return undefined;
  // What is doubtful is left to the pairing; what was in the memory before is no worse for being rewritten.
  if (unit === undefined && isDoubtfulRow(row)) return undefined;
  const review = row.isPairedByHand === true ? 'unreviewed' : 'aligned';
  return written(request, row, index, languages, model, review, unit);
}

function written(
  { repair, hand, newId }: UnitsRequest,
  row: Row,
  index: number,
  languages: readonly string[],
  { memoryId, origin }: Pick<TranslationUnit, 'memoryId' | 'origin'>,
  review: 'aligned' | 'unreviewed' | 'confirmed',
  unit?: TranslationUnit,
): TranslationUnit {
  const variants = languages.map((tag) => {
    const text = cellText(row, tag).trim();
    const old = unit?.variants[tag];
    return [tag, old?.text === text ? old : { text }] as const;
  });
  const context = languages.map((tag) => [tag, neighboursOf(repair.rows, index, tag)] as const);
  const confidence = Math.round(row.confidence * 1000) / 1000;
  return {
    ...unit,
    id: unit?.id ?? newId(),
    memoryId,
    variants: Object.fromEntries(variants),
    context: Object.fromEntries(context),
    origin: {
      ...origin,
      rowId: row.id,
      ...('row' in origin && { row: index + 1, confidence }),
    },
    author: unit?.author ?? hand.author,
    review,
    createdAt: unit?.createdAt ?? hand.time,
    changedAt: hand.time,
  };
}

/** True for a unit that the aligner made, and that nobody has confirmed since. */
export function isMachineMade({ review }: TranslationUnit): boolean {
  return review === 'aligned' || review === 'unreviewed';
}
