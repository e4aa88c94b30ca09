import type { Count, MemoryStatistics } from '../../model/browsing.ts';
import { reviewLevels } from '../../model/translation-unit.ts';
import type { MemoryIndex } from '../memory-index.ts';

const mostOrigins = 50;

/** How the units of these memories, or of all, spread over languages, months, origins and review. */
export function memoryStatistics(
  index: MemoryIndex,
  memoryIds: readonly string[] = index.memoryIds,
): MemoryStatistics {
  const languages = new Map<string, number>();
  const months = new Map<string, number>();
  const origins = new Map<string, number>();
  const reviews = new Map<string, number>();
  let units = 0;
  for (const part of memoryIds.flatMap((id) => index.partsOf(id))) {
    const sides = [...part.sides].sort(([a], [b]) => (a < b ? -1 : 1));
    for (let unit = 0; unit < part.units.count; unit++) {
      if (part.units.isGone(unit)) continue;
      units++;
      const tags = sides.filter(([, side]) => side.variantOf(unit) >= 0).map(([tag]) => tag);
      count(languages, tags.join('+'));
      count(months, monthOf(part.units.changedAt(unit)));
      count(origins, part.units.originOf(unit));
      count(reviews, part.units.reviewLevelOf(unit));
    }
  }
  return {
    units,
    byLanguages: mostFirst(languages),
    byMonth: countsOf(months).sort((a, b) => (a.name < b.name ? -1 : 1)),
    byOrigin: mostFirst(origins).slice(0, mostOrigins),
    byReview: reviewLevels.flatMap((name) => {
      const counted = reviews.get(name) ?? 0;
      return counted === 0 ? [] : [{ name, units: counted }];
    }),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function countsOf(counts: ReadonlyMap<string, number>): Count[] {
  return Array.from(counts, ([name, units]) => ({ name, units }));
}

function mostFirst(counts: ReadonlyMap<string, number>): Count[] {
  return countsOf(counts).sort((a, b) => b.units - a.units || (a.name < b.name ? -1 : 1));
}

const monthNames = new Map<number, string>();

/** `2026-11`, by UTC. */
function monthOf(time: number): string {
  const day = Math.floor(time / 86_400_000);
  const known = monthNames.get(day);
  if (known !== undefined) return known;
  const date = new Date(time);
  const name = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 7);
  monthNames.set(day, name);
  return name;
}
