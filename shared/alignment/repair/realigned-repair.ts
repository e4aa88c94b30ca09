import type { Row } from '../../model/story.ts';
import { realignBetween } from './realign-between.ts';
import type { RowRepair } from './row-repair.ts';
import type { CutIntoSentences } from './split-row.ts';

/** The correction together with what follows from it: the doubtful rows beside it paired anew. */
export function realignedRepair(
  before: readonly Row[],
  repair: RowRepair,
  newId: () => string,
  sentencesOf: CutIntoSentences,
): RowRepair {
  // Neither says anything of other rows.
  if (repair.kind === 'trust' || repair.kind === 'mark') return repair;
  const known = new Set(before);
  const touched = new Set(repair.rows.filter((row) => !known.has(row)).map(({ id }) => id));
  const open = new Set(repair.open);
  return { ...repair, rows: realignBetween(repair.rows, { touched, open }, newId, sentencesOf) };
}

/**
 * Pairs the doubtful rows around a row anew, up to the sure ones. Undefined where they come out as they are.
 */
export function realignAround(
  rows: readonly Row[],
  rowId: string,
  newId: () => string,
  sentencesOf: CutIntoSentences,
): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === rowId);
  const touched = new Set([rowId]);
  const next = realignBetween(rows, { touched, open: touched }, newId, sentencesOf);
  if (index < 0 || next.every((row, place) => row === rows[place])) return undefined;
  const focus = next.find((row) => row.id === rowId) ?? next[Math.min(index, next.length - 1)];
  return { kind: 'realign', rows: next, focus: focus?.id ?? rowId };
}
