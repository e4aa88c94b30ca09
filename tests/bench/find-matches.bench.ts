import { fileURLToPath } from 'node:url';
import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../shared/memory/memory-index.ts';
import type { FoundUnit } from '../../shared/model/found-unit.ts';
import { median, thisMachine, timesOf } from './figures.ts';
import { benchSizes } from './support/bench-sizes.ts';
import { answerParent, askChild } from './support/in-child.ts';
import type { MatchFigures } from './support/memory-figures.ts';
import { recordFigures } from './support/record-figures.ts';
import type { BenchQuery, QueryKind } from './support/memory-queries.ts';
import { memoryQueries, queryKinds } from './support/memory-queries.ts';
import { processMemory } from './support/process-memory.ts';
import type { ScaledMemory } from './support/scaled-memory.ts';
import { createScaledMemory } from './support/scaled-memory.ts';
import { scaledUnits } from './support/scaled-units.ts';
import { seedTexts } from './support/seed-texts.ts';

// How fast does a memory answer from ten thousand to a million units, what does it hold, and does it miss anything?

const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000] as const;
/** All sizes are asked the same questions: what those are made of stands in the smallest one. */
const smallest = 10_000;
const rounds = 3;
const confirmations = 200;
const batch = 5_000;
const megabyte = 1024 * 1024;

const [asked] = process.argv.slice(2);
if (asked === undefined) await askAllSizes();
else answerParent(await figuresAt(Number(asked)));

async function askAllSizes(): Promise<void> {
  console.log(thisMachine());
  const { sizes: wanted, isKept } = benchSizes(sizes);
  const figures: MatchFigures[] = [];
  for (const units of wanted) {
    const answer = await askChild<MatchFigures>(fileURLToPath(import.meta.url), [String(units)]);
    figures.push(answer);
    show(answer);
  }
  if (isKept) await recordFigures('matches', figures);
}

async function figuresAt(units: number): Promise<MatchFigures> {
  const seeds = await seedTexts();
  const memory = createScaledMemory(seeds);
  const queries = memoryQueries(memory, seeds, Math.min(units, smallest));
  const before = processMemory();
  const { index, variants, milliseconds } = builtIndex(memory, units);
  const after = processMemory();
  const firstAnswer = timed(() => findAll(index, queries.slice(0, 1)));
  const times = queries.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [place, query] of queries.entries()) {
      const time = timed(() => index.find(query));
      // The first round warms up.
      if (round > 0) times[place]?.push(time);
    }
  }
  const middle = times.map(median);
  return {
    units,
    variants,
    buildSeconds: milliseconds / 1000,
    query: timesOf(middle),
    byKind: Object.fromEntries(
      Object.keys(queryKinds).map((kind) => [
        kind,
        timesOf(middle.filter((_, place) => queries[place]?.kind === kind)),
      ]),
    ) as Record<QueryKind, MatchFigures['query']>,
    firstAnswer,
    taking: timesOf(takingTimes(memory, index, units)),
    heap: after.heap - before.heap,
    arrayBuffers: after.arrayBuffers - before.arrayBuffers,
    ...againstExhaustive(index, queries),
  };
}

/** Units that are confirmed one by one, each asked for at once. Their texts stay in the index. */
function takingTimes(memory: ScaledMemory, index: MemoryIndex, units: number): readonly number[] {
  return [...scaledUnits(memory, units, units + confirmations)].map((unit) => {
    const [from = 'en', to = 'kk'] = Object.keys(unit.variants);
    const text = unit.variants[from]?.text ?? '';
    return timed(() => {
      index.add(unit);
      index.find({ text, from, to });
    });
  });
}

/** Takes units in as they are made; only the taking counts. */
function builtIndex(
  memory: ScaledMemory,
  units: number,
): { readonly index: MemoryIndex; readonly variants: number; readonly milliseconds: number } {
  const index = createMemoryIndex();
  let [variants, milliseconds] = [0, 0];
  for (let first = 0; first < units; first += batch) {
    const some = [...scaledUnits(memory, first, Math.min(units, first + batch))];
    variants += some.reduce((sum, unit) => sum + Object.keys(unit.variants).length, 0);
    milliseconds += timed(() => index.addAll(some));
  }
  milliseconds += timed(() => {
    for (const memoryId of index.memoryIds) index.pack(memoryId);
  });
  return { index, variants, milliseconds };
}

function againstExhaustive(
  index: MemoryIndex,
  queries: readonly BenchQuery[],
): Pick<MatchFigures, 'recall' | 'exhaustive'> {
  let [wanted, found, equalLists] = [0, 0, 0];
  const times: number[] = [];
  for (const query of queries) {
    const answer = index.find(query);
    let all: readonly FoundUnit[] = [];
    times.push(timed(() => (all = index.findExhaustively(query))));
    const ids = new Set(answer.map(({ unitId }) => unitId));
    wanted += all.length;
    found += all.filter(({ unitId }) => ids.has(unitId)).length;
    if (JSON.stringify(answer) === JSON.stringify(all)) equalLists++;
  }
  return {
    recall: { queries: queries.length, wanted, found, equalLists },
    exhaustive: timesOf(times),
  };
}

function findAll(index: MemoryIndex, queries: readonly BenchQuery[]): void {
  for (const query of queries) index.find(query);
}

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function show(figures: MatchFigures): void {
  const { units, query, recall, exhaustive, heap, arrayBuffers, buildSeconds } = figures;
  console.log(
    `${units} units (${figures.variants} texts): p50 ${query.p50} ms, p95 ${query.p95} ms, ` +
      `max ${query.max} ms, first ${figures.firstAnswer.toFixed(1)} ms, ` +
      `taking one in and asking for it p95 ${figures.taking.p95} ms; ` +
      `index in ${buildSeconds.toFixed(1)} s, arrays ${Math.round(arrayBuffers / megabyte)} MB, ` +
      `heap ${Math.round(heap / megabyte)} MB`,
  );
  console.log(
    `  against exhaustive scoring (p50 ${exhaustive.p50} ms): ${recall.found} of ${recall.wanted} units ` +
      `found, ${recall.wanted - recall.found} missed, ${recall.equalLists} of ${recall.queries} lists equal`,
  );
  const kinds = Object.entries(figures.byKind);
  console.log(`  p50/p95 by kind: ${kinds.map(([k, t]) => `${k} ${t.p50}/${t.p95}`).join(', ')}`);
}
