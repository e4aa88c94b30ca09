/** A pair of sentences with what speaks for it. */
export interface Point {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * Of some points the heaviest row that rises in both i and j. Time n log n: the best row up to each j is kept in a
 * tree of prefixes (P. M. Fenwick, 1994).
 */
export function heaviestRise(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((x, y) => x.i - y.i || y.j - x.j);
  const width = sorted.reduce((most, { j }) => Math.max(most, j), 0) + 2;
  const best = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  const tree = new Int32Array(width).fill(-1);
  let heaviest = -1;
  for (const [place, { j, weight }] of sorted.entries()) {
    const from = heaviestBelow(tree, best, j);
    before[place] = from;
    best[place] = (from === -1 ? 0 : (best[from] ?? 0)) + weight;
    addAt(tree, best, j, place);
    if (heaviest === -1 || (best[place] ?? 0) > (best[heaviest] ?? 0)) heaviest = place;
  }
  const rise: Point[] = [];
  for (let place = heaviest; place !== -1; place = before[place] ?? -1) {
    const point = sorted[place];
    if (point !== undefined) rise.push(point);
  }
  return rise.reverse();
}

/** The point with the heaviest row among those of a smaller j. */
function heaviestBelow(tree: Int32Array, best: Float64Array, j: number): number {
  let heaviest = -1;
  for (let node = j; node > 0; node -= node & -node) {
    const place = tree[node] ?? -1;
    if (place !== -1 && (heaviest === -1 || (best[place] ?? 0) > (best[heaviest] ?? 0))) {
      heaviest = place;
    }
  }
  return heaviest;
}

function addAt(tree: Int32Array, best: Float64Array, j: number, place: number): void {
  for (let node = j + 1; node < tree.length; node += node & -node) {
    const known = tree[node] ?? -1;
    if (known === -1 || (best[place] ?? 0) > (best[known] ?? 0)) tree[node] = place;
  }
}
