/** From `start` up to, not including, `end`. */
export interface IndexRange {
  readonly start: number;
  readonly end: number;
}

/** Places in a list, kept as ranges: a million chosen rows cost as much as one. In order, apart, never empty. */
export type IndexSet = readonly IndexRange[];

export function hasIndex(set: IndexSet, index: number): boolean {
  return set.some(({ start, end }) => start <= index && index < end);
}

export function sizeOf(set: IndexSet): number {
  return set.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function withRange(set: IndexSet, added: IndexRange): IndexSet {
  if (added.start >= added.end) return set;
  const touches = ({ start, end }: IndexRange): boolean => start <= added.end && added.start <= end;
  const joined = set.filter(touches);
  const range = {
    start: Math.min(added.start, ...joined.map(({ start }) => start)),
    end: Math.max(added.end, ...joined.map(({ end }) => end)),
  };
  const others = set.filter((each) => !touches(each));
  return [...others, range].sort((one, other) => one.start - other.start);
}

export function withoutRange(set: IndexSet, removed: IndexRange): IndexSet {
  if (removed.start >= removed.end) return set;
  return set
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, removed.start) },
      { start: Math.max(start, removed.end), end },
    ])
    .filter(({ start, end }) => start < end);
}

export function withToggled(set: IndexSet, index: number): IndexSet {
  const one = { start: index, end: index + 1 };
  return hasIndex(set, index) ? withoutRange(set, one) : withRange(set, one);
}
