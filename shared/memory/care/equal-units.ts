import { shortKey } from '../text-identity.ts';
import type { UnitList } from './unit-list.ts';

/** Places of units with equal texts in all their languages, those of one text side by side, newest first among them. */
export function duplicatePlaces(list: UnitList): Uint32Array {
  const keys = new Float64Array(list.unitOf.length);
  for (const tag of tagsOf(list)) {
    const ofTag = identities(list, tag);
    // Of no language matters which came first: sums are the same in any order.
    ofTag.forEach((key, place) => {
      if (key >= 0) keys[place] = ((keys[place] ?? 0) + mixed(key, shortKey(tag))) % 2 ** 52;
    });
  }
  return grouped(list, groupsOf(keys));
}

/** Places of units with equal text in one language and different texts in another one, side by side, each once. */
export function conflictingPlaces(list: UnitList): Uint32Array {
  const tags = tagsOf(list);
  const byTag = tags.map((tag) => identities(list, tag));
  const groups = byTag.flatMap((own, at) =>
    groupsOf(own).filter((group) =>
      byTag.some((other, place) => place !== at && hasDifferent(group, other)),
    ),
  );
  return grouped(list, groups);
}

function hasDifferent(group: readonly number[], keys: Float64Array): boolean {
  const there = group.map((place) => keys[place] ?? -1).filter((key) => key >= 0);
  return there.some((key) => key !== there[0]);
}

function tagsOf({ parts }: UnitList): readonly string[] {
  return [...new Set(parts.flatMap(({ sides }) => [...sides.keys()]))].sort();
}

/** By place: the text's identity in 52 bits, -1 where the unit has none in this language. */
function identities({ parts, partOf, unitOf }: UnitList, tag: string): Float64Array {
  const sides = parts.map((part) => {
    const side = part.sides.get(tag);
    return side === undefined ? undefined : { side, columns: side.columns() };
  });
  return Float64Array.from(unitOf, (unit, place) => {
    const there = sides[partOf[place] ?? 0];
    const variant = there?.side.variantOf(unit) ?? -1;
    if (there === undefined || variant < 0) return -1;
    const { high, low } = there.columns;
    return (high[variant] ?? 0) * 2 ** 20 + ((low[variant] ?? 0) >>> 12);
  });
}

/** The places that share a key with another one, by key; keys below 0 are none. */
function groupsOf(keys: Float64Array): readonly (readonly number[])[] {
  const order = Uint32Array.from(keys, (_, place) => place).sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b,
  );
  const groups: number[][] = [];
  let group: number[] = [];
  let last = -1;
  for (const place of order) {
    const key = keys[place] ?? -1;
    if (key < 0) continue;
    if (key !== last) {
      if (group.length > 1) groups.push(group);
      group = [];
      last = key;
    }
    group.push(place);
  }
  if (group.length > 1) groups.push(group);
  return groups;
}

/** The groups with the newest unit first, and within a group the newest first; each place once. */
function grouped(
  { parts, partOf, unitOf }: UnitList,
  groups: readonly (readonly number[])[],
): Uint32Array {
  const changedAt = (place: number): number =>
    parts[partOf[place] ?? 0]?.units.changedAt(unitOf[place] ?? 0) ?? 0;
  const sorted = groups
    .map((group) => [...group].sort((a, b) => changedAt(b) - changedAt(a) || a - b))
    .map((group) => ({ group, newest: changedAt(group[0] ?? 0) }))
    .sort((a, b) => b.newest - a.newest);
  return Uint32Array.from(new Set(sorted.flatMap(({ group }) => group)));
}

/** Two numbers as one of 52 bits. */
function mixed(key: number, salt: number): number {
  const high = Math.imul((Math.floor(key / 2 ** 26) ^ salt) >>> 0, 0x9e3779b1) >>> 6;
  const low = Math.imul((key % 2 ** 26) ^ (salt >>> 7), 0x85ebca6b) >>> 6;
  return high * 2 ** 26 + low;
}
