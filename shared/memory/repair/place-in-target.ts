import type { Fact } from '../../languages/facts/fact.ts';
import type { FactChange } from './changed-facts.ts';

/** The facts of source and target among which a change is looked up; doubtful ones of the source left out. */
export interface KnownFacts {
  readonly source: readonly Fact[];
  readonly target: readonly Fact[];
}

/**
 * Where the old value of a change stands in the target: exactly as often as in the source, and all of its places there
 * change to the same new value. Undefined where that is not so. Kinds are asked first; then a day may be a number, and
 * doubtful readings count, too.
 */
export function placesInTarget(
  change: FactChange,
  changes: readonly FactChange[],
  { source, target }: KnownFacts,
): readonly Fact[] | undefined {
  const { kind, value } = change.old;
  const likely = target.filter(({ isDoubtful }) => isDoubtful !== true);
  const isSame = (fact: Fact): boolean => fact.kind === kind && fact.value === value;
  const isLike = (fact: Fact): boolean =>
    familyOf(fact) === familyOf(change.old) && fact.value === value;
  for (const [isOne, facts] of [
    [isSame, likely],
    [isLike, likely],
    [isLike, target],
  ] as const) {
    const [olds, places] = [source.filter(isOne), distinctPlaces(facts.filter(isOne))];
    if (places.length === 0 || places.length !== olds.length) continue;
    const news = olds.map((old) => changes.find((each) => each.old === old)?.new.value);
    if (news.every((now) => now === change.new.value)) return places;
  }
  return undefined;
}

/** Days and counts are numbers both. */
export function familyOf({ kind }: Fact): string {
  return kind === 'day' ? 'number' : kind;
}

function distinctPlaces(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    (fact, place) => facts.findIndex(({ start }) => start === fact.start) === place,
  );
}
