/** Corners of the line from the chance that the sums give to how often such rows were right, both from 0 to 1. */
type Calibration = readonly (readonly [number, number])[];

const identity: Calibration = [
  [0, 0],
  [1, 1],
];

/** How often rows of this chance are right, on damaged news (README). */
export function calibrated(chance: number): number {
  const corners = identity;
  for (const [place, [x, y]] of corners.entries()) {
    if (chance > x) continue;
    const [beforeX, beforeY] = corners[place - 1] ?? [0, 0];
    return x === beforeX ? y : beforeY + ((y - beforeY) * (chance - beforeX)) / (x - beforeX);
  }
  return 1;
}
