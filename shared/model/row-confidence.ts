import type { Row } from './story.ts';

/** Below this the pairing of a row wants a look; from 0 to 1. */
export const doubtfulConfidence = 0.8;

/** At this and above, rows are right at least 95 times in 100: what is paired anew stops there. */
export const sureConfidence = 0.95;

/** True where somebody should look at the pairing before it is believed, and nobody has. */
export function isDoubtfulRow(row: Row): boolean {
  return row.confidence < doubtfulConfidence && !isStoodBy(row);
}

/** True where nothing but a person's own correction may change the pairing. */
export function isSureRow(row: Row): boolean {
  return row.confidence >= sureConfidence || isStoodBy(row);
}

/** True where a person has paired the row, marked it, or confirmed a text of it. */
export function isStoodBy(row: Row): boolean {
  return (
    row.isPairedByHand === true ||
    row.isNotParallel === true ||
    Object.values(row.cells).some((cell) => cell?.state === 'confirmed')
  );
}
