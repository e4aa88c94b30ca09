import type { BrowseQuery } from '../../model/browsing.ts';
import { isSameLanguage } from '../../model/language-tag.ts';
import { findWords } from '../concordance/find-words.ts';
import type { Part } from '../index/part.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { conflictingPlaces, duplicatePlaces } from './equal-units.ts';
import { sortedPlaces } from './sorted-units.ts';
import { inOrder } from './unit-list.ts';
import type { UnitList } from './unit-list.ts';

/** The units that a query asks for, in its order. A million take about a second, by text some seconds once. */
export function browseUnits(index: MemoryIndex, query: BrowseQuery): UnitList {
  const list = chosenUnits(index, query);
  if (query.kind === 'duplicates') return inOrder(list, duplicatePlaces(list));
  if (query.kind === 'conflicts') return inOrder(list, conflictingPlaces(list));
  return inOrder(list, sortedPlaces(list, query));
}

function chosenUnits(index: MemoryIndex, query: BrowseQuery): UnitList {
  const parts = (query.memoryIds ?? index.memoryIds).flatMap((id) => index.partsOf(id));
  const partOf: number[] = [];
  const unitOf: number[] = [];
  const withWords = query.text.trim() === '' ? undefined : unitsWithWords(index, query);
  parts.forEach((part, place) => {
    const words = withWords?.get(part);
    if (withWords !== undefined && words === undefined) return;
    for (let unit = 0; unit < part.units.count; unit++) {
      if (words !== undefined && words[unit] !== 1) continue;
      if (part.units.isGone(unit) || !isChosen(part, unit, query)) continue;
      partOf.push(place);
      unitOf.push(unit);
    }
  });
  return { parts, partOf: Uint16Array.from(partOf), unitOf: Uint32Array.from(unitOf) };
}

function unitsWithWords(index: MemoryIndex, query: BrowseQuery): ReadonlyMap<Part, Uint8Array> {
  const found = new Map<Part, Uint8Array>();
  findWords(index, query, (part) => {
    const units = found.get(part) ?? new Uint8Array(part.units.count);
    found.set(part, units);
    return {
      isWanted: () => true,
      found: (unit) => {
        units[unit] = 1;
      },
    };
  });
  return found;
}

function isChosen(part: Part, unit: number, query: BrowseQuery): boolean {
  const { review, without, changedFrom, changedBefore } = query;
  if (review !== undefined && part.units.reviewLevelOf(unit) !== review) return false;
  const changedAt = part.units.changedAt(unit);
  if (changedFrom !== undefined && changedAt < changedFrom) return false;
  if (changedBefore !== undefined && changedAt >= changedBefore) return false;
  if (without === undefined) return true;
  for (const [tag, side] of part.sides) {
    if (isSameLanguage(tag, without) && side.variantOf(unit) >= 0) return false;
  }
  return true;
}
