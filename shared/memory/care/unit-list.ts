import type { Part } from '../index/part.ts';

/** Units of several parts, a place each, as numbers: a list of a million takes twelve megabytes. */
export interface UnitList {
  readonly parts: readonly Part[];
  /** By place: the part, and the unit within it. */
  readonly partOf: Uint16Array;
  readonly unitOf: Uint32Array;
}

/** The ids of the units from a place on, fewer where the list ends. */
export function idsAt(list: UnitList, from: number, count: number): readonly string[] {
  const end = Math.min(list.unitOf.length, from + count);
  const ids: string[] = [];
  for (let place = Math.max(0, from); place < end; place++) {
    const part = list.parts[list.partOf[place] ?? 0];
    if (part !== undefined) ids.push(part.units.idOf(list.unitOf[place] ?? 0));
  }
  return ids;
}

/** The list with only these places, in this order. */
export function inOrder(list: UnitList, places: Uint32Array): UnitList {
  return {
    parts: list.parts,
    partOf: Uint16Array.from(places, (place) => list.partOf[place] ?? 0),
    unitOf: Uint32Array.from(places, (place) => list.unitOf[place] ?? 0),
  };
}
