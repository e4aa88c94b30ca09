/** Corners of the line from the chance that the sums give to how often such rows were right, both from 0 to 1. */
type Calibration = readonly (readonly [number, number])[];

/** Drawn by hand through what rows of damaged NTREX documents showed (README). */
const measured: Calibration = [
  [0, 0],
  [0.3, 0.45],
  [0.6, 0.72],
  [0.75, 0.86],
  [0.85, 0.95],
  [0.93, 0.975],
  [0.965, 0.988],
  [1, 0.998],
];

/** How often rows of this chance are right, on damaged news (README). */
export function calibrated(chance: number): number {
  for (const [place, [x, y]] of measured.entries()) {
    if (chance > x) continue;
    const [beforeX, beforeY] = measured[place - 1] ?? [0, 0];
    return x === beforeX ? y : beforeY + ((y - beforeY) * (chance - beforeX)) / (x - beforeX);
  }
  return 1;
}
