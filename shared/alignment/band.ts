/** The cells (i, j), 0 to `lengthA` and 0 to `lengthB`, that a search over two long texts looks at. */
export interface Band {
  readonly lengthA: number;
  readonly lengthB: number;
  /** How many cells there are; the first is (0, 0), the last (lengthA, lengthB). */
  readonly cells: number;
  /** The cell's number, -1 outside the band. */
  cellAt(i: number, j: number): number;
  /** Forward: from the first cell to the last, row by row; backward the other way. */
  forEachCell(
    visit: (i: number, j: number, cell: number) => void,
    way?: 'forward' | 'backward',
  ): void;
}

/** Sentences that the way may stray from the diagonal in a long text; short texts are searched whole. */
const leastWidth = 200;
const widthPart = 0.08;

export function bandOf(lengthA: number, lengthB: number): Band {
  const slope = lengthB / Math.max(1, lengthA);
  // Not narrower than the slope: the rows of a very short and a very long text must touch one another.
  const width = Math.max(
    leastWidth,
    Math.ceil(slope),
    Math.ceil(Math.max(lengthA, lengthB) * widthPart),
  );
  const from = (i: number): number => Math.max(0, Math.floor(i * slope) - width);
  const to = (i: number): number => Math.min(lengthB, Math.ceil(i * slope) + width);
  const offsets = new Uint32Array(lengthA + 2);
  for (let i = 0; i <= lengthA; i++) offsets[i + 1] = (offsets[i] ?? 0) + to(i) - from(i) + 1;

  function cellAt(i: number, j: number): number {
    if (i < 0 || i > lengthA || j < from(i) || j > to(i)) return -1;
    return (offsets[i] ?? 0) + j - from(i);
  }

  return {
    lengthA,
    lengthB,
    cells: offsets[lengthA + 1] ?? 0,
    cellAt,
    forEachCell(visit, way = 'forward') {
      for (let step = 0; step <= lengthA; step++) {
        const i = way === 'forward' ? step : lengthA - step;
        const [first, last] = [from(i), to(i)];
        for (let move = 0; move <= last - first; move++) {
          const j = way === 'forward' ? first + move : last - move;
          visit(i, j, cellAt(i, j));
        }
      }
    },
  };
}
