/**
 * The places that a search for rows looks at: how many sentences of each version have been read, (i, j, k).
 * With two versions k is 0 throughout. Memory grows with the number of places, which for long texts is kept near
 * the length of the texts.
 */
export interface Tube {
  readonly lengths: readonly [number, number, number];
  /** By i, the first and last j that is looked at, and the number of the row (i, first j). */
  readonly firstJ: Int32Array;
  readonly lastJ: Int32Array;
  readonly rows: Uint32Array;
  /** By row, the first and last k, and the number of the place (i, j, first k); one more than rows. */
  readonly firstK: Int32Array;
  readonly lastK: Int32Array;
  readonly starts: Uint32Array;
  /** How many places there are; the first is (0, 0, 0), the last is where every version has been read. */
  readonly places: number;
}

/** From `first` to `last`, both included; empty where `last` is smaller. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function tubeOf(
  lengths: Tube['lengths'],
  rangeJ: (i: number) => Range,
  rangeK: (i: number, j: number) => Range,
): Tube {
  const [lengthA] = lengths;
  const firstJ = new Int32Array(lengthA + 1);
  const lastJ = new Int32Array(lengthA + 1);
  const rows = new Uint32Array(lengthA + 2);
  for (let i = 0; i <= lengthA; i++) {
    const { first, last } = rangeJ(i);
    firstJ[i] = first;
    lastJ[i] = last;
    rows[i + 1] = (rows[i] ?? 0) + Math.max(0, last - first + 1);
  }
  const count = rows[lengthA + 1] ?? 0;
  const firstK = new Int32Array(count);
  const lastK = new Int32Array(count);
  const starts = new Uint32Array(count + 1);
  let row = 0;
  for (let i = 0; i <= lengthA; i++) {
    for (let j = firstJ[i] ?? 0; j <= (lastJ[i] ?? -1); j++) {
      const { first, last } = rangeK(i, j);
      firstK[row] = first;
      lastK[row] = last;
      starts[row + 1] = (starts[row] ?? 0) + Math.max(0, last - first + 1);
      row++;
    }
  }
  return { lengths, firstJ, lastJ, rows, firstK, lastK, starts, places: starts[count] ?? 0 };
}

/** The number of the row (i, j), -1 outside the tube. */
export function rowAt(tube: Tube, i: number, j: number): number {
  const first = tube.firstJ[i];
  if (first === undefined || j < first || j > (tube.lastJ[i] ?? -1)) return -1;
  return (tube.rows[i] ?? 0) + j - first;
}

/** The number of the place (i, j, k), -1 outside the tube. */
export function placeAt(tube: Tube, i: number, j: number, k: number): number {
  const row = rowAt(tube, i, j);
  if (row === -1) return -1;
  const first = tube.firstK[row] ?? 0;
  return k < first || k > (tube.lastK[row] ?? -1) ? -1 : (tube.starts[row] ?? 0) + k - first;
}

/** Visits every place in the order of its number. */
export function forEachPlace(
  tube: Tube,
  visit: (i: number, j: number, k: number, place: number) => void,
): void {
  let place = 0;
  let row = 0;
  for (let i = 0; i <= tube.lengths[0]; i++) {
    const lastJ = tube.lastJ[i] ?? -1;
    for (let j = tube.firstJ[i] ?? 0; j <= lastJ; j++) {
      const lastK = tube.lastK[row] ?? -1;
      for (let k = tube.firstK[row] ?? 0; k <= lastK; k++) visit(i, j, k, place++);
      row++;
    }
  }
}

/** A tube of two versions: k is 0 throughout. */
export function flatTubeOf(lengthA: number, lengthB: number, rangeJ: (i: number) => Range): Tube {
  return tubeOf([lengthA, lengthB, 0], rangeJ, () => ({ first: 0, last: 0 }));
}
