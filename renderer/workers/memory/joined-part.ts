import { OpenPart, packingPart } from '../../../shared/memory/index/part.ts';
import type { Part } from '../../../shared/memory/index/part.ts';
import { present } from '../../../shared/invariant.ts';
import type { UnitSource } from '../../../shared/model/unit-source.ts';

const mostInSmallPart = 50_000;
const unitsAtATime = 2_000;

/** Packed parts that are small enough to be read again. */
export function smallParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => !(part instanceof OpenPart) && part.units.count <= mostInSmallPart);
}

/**
 * One packed part with what is left of several, read from the store. `changed` grows while it is made: units that are new or
 * gone since are not in it.
 */
export async function joinedPart(
  parts: readonly Part[],
  units: UnitSource,
  changed: ReadonlySet<string>,
  pause: () => Promise<void>,
): Promise<Part> {
  const joined = new OpenPart(present(parts[0], 'there are parts to join').memoryId);
  for (const part of parts) {
    for (let from = 0; from < part.units.count; from += unitsAtATime) {
      const found = await units(presentIds(part, from, from + unitsAtATime));
      for (const unit of found.values()) if (!changed.has(unit.id)) joined.add(unit);
    }
  }
  const part = await packingPart(joined, pause);
  for (const id of changed) {
    const ordinal = part.units.ordinalOf(id);
    if (ordinal >= 0) part.units.remove(ordinal);
  }
  return part;
}

function presentIds({ units }: Part, from: number, end: number): readonly string[] {
  const ids: string[] = [];
  for (let unit = from; unit < Math.min(end, units.count); unit++) {
    if (!units.isGone(unit)) ids.push(units.idOf(unit));
  }
  return ids;
}
