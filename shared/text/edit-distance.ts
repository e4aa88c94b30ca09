/**
 * Levenshtein's distance: how many insertions, deletions and replacements of one element turn `a` into `b`.
 * Elements are UTF-16 code units of a string, or whatever a list holds, compared with `===`.
 * With a `limit`, any distance above it is given back as `limit + 1`, in time O(limit × length).
 */
export function editDistance<Element>(
  a: readonly Element[] | string,
  b: readonly Element[] | string,
  limit = Infinity,
): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const distance =
    typeof short === 'string' && typeof long === 'string'
      ? distanceWithin(codeUnitsOf(short), codeUnitsOf(long), limit)
      : distanceWithin<unknown>(short, long, limit);
  return distance > limit ? limit + 1 : distance;
}

/** The distance of a list from one that is not shorter; any value above the limit means no more than that. */
function distanceWithin<Element>(
  short: ArrayLike<Element>,
  long: ArrayLike<Element>,
  limit: number,
): number {
  const { start, shortEnd, longEnd } = differingPart(short, long);
  const width = shortEnd - start;
  const height = longEnd - start;
  const bound = Math.min(limit, height);
  if (width === 0 || height - width > bound) return height;

  // Two rows of the table take turns; only cells at most `bound` away from the diagonal can matter.
  let previous = Array.from({ length: width + 1 }, (_, column) => column);
  let current = Array.from({ length: width + 1 }, () => bound + 1);
  for (let row = 1; row <= height; row++) {
    const element = long[start + row - 1];
    const from = Math.max(1, row - bound);
    const to = Math.min(width, row + bound);
    let left = from === 1 ? row : bound + 1;
    let least = left;
    current[from - 1] = left;
    for (let column = from; column <= to; column++) {
      const diagonal = previous[column - 1] ?? bound + 1;
      const above = column === row + bound ? bound + 1 : (previous[column] ?? bound + 1);
      const replaced = short[start + column - 1] === element ? diagonal : diagonal + 1;
      left = Math.min(replaced, above + 1, left + 1);
      current[column] = left;
      if (left < least) least = left;
    }
    if (least > bound) return bound + 1;
    [previous, current] = [current, previous];
  }
  return previous[width] ?? height;
}

/** Where the two differ once a common beginning and a common end are set aside. */
function differingPart(
  short: ArrayLike<unknown>,
  long: ArrayLike<unknown>,
): { readonly start: number; readonly shortEnd: number; readonly longEnd: number } {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let shortEnd = short.length;
  let longEnd = long.length;
  while (shortEnd > start && short[shortEnd - 1] === long[longEnd - 1]) {
    shortEnd--;
    longEnd--;
  }
  return { start, shortEnd, longEnd };
}

function codeUnitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
}
