import { createMemoryIndex } from '../../../../shared/memory/memory-index.ts';
import type { FoundUnit } from '../../../../shared/model/found-unit.ts';
import type { BenchQuery } from '../memory-queries.ts';
import { processMemory } from '../process-memory.ts';
import type { ScaledMemory } from '../scaled-memory.ts';
import { placeOfUnit, scaledUnits } from '../scaled-units.ts';
import type { PeerAnswers } from './peer-answers.ts';
import { askedInTime, wantedTexts } from './peer-answers.ts';

const batch = 5_000;
/** Enough that five different texts are among them. */
const readResults = 50;

/** Our own index, asked as the peers are; with it the scores of the best texts by query, best first. */
export async function askUshtil(
  memory: ScaledMemory,
  units: number,
  queries: readonly BenchQuery[],
): Promise<PeerAnswers & { readonly best: readonly (readonly number[])[] }> {
  const before = processMemory();
  const index = createMemoryIndex();
  let milliseconds = 0;
  for (let first = 0; first < units; first += batch) {
    const some = [...scaledUnits(memory, first, Math.min(units, first + batch))];
    const begin = performance.now();
    index.addAll(some);
    milliseconds += performance.now() - begin;
  }
  const begin = performance.now();
  for (const memoryId of index.memoryIds) index.pack(memoryId);
  milliseconds += performance.now() - begin;
  const after = processMemory();
  const text = ({ unitId, from }: FoundUnit): string =>
    new Map(Object.entries(memory.textsAt(placeOfUnit(unitId)))).get(from) ?? '';
  // The time is that of the usual question; equal texts with several targets fill its five places.
  const many = (query: BenchQuery): readonly FoundUnit[] =>
    index.find({ ...query, limit: readResults });
  return {
    answers: await askedInTime(
      queries,
      (query) => index.find(query),
      (_found, query) => many(query).map(text),
    ),
    best: queries.map((query) => bestScores(many(query), text)),
    loadSeconds: milliseconds / 1000,
    memory: after.heap - before.heap + after.arrayBuffers - before.arrayBuffers,
  };
}

function bestScores(
  found: readonly FoundUnit[],
  text: (unit: FoundUnit) => string,
): readonly number[] {
  const scores = new Map<string, number>();
  for (const unit of found) {
    scores.set(text(unit), Math.max(scores.get(text(unit)) ?? 0, Math.min(100, unit.raw)));
  }
  return [...scores.values()].sort((a, b) => b - a).slice(0, wantedTexts);
}
