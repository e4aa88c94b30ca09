import { fileURLToPath } from 'node:url';
import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../shared/memory/memory-index.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { findConcordance } from '../../shared/pipeline/find-concordance.ts';
import type { SearchedMemories } from '../../shared/pipeline/find-matches.ts';
import { median, summary, thisMachine, timesOf } from './figures.ts';
import { benchSizes } from './support/bench-sizes.ts';
import type { ConcordanceKind } from './support/concordance-queries.ts';
import { concordanceKinds, concordanceQueries } from './support/concordance-queries.ts';
import { answerParent, askChild } from './support/in-child.ts';
import type { ConcordanceFigures } from './support/memory-figures.ts';
import { recordFigures } from './support/record-figures.ts';
import type { ScaledMemory } from './support/scaled-memory.ts';
import { createScaledMemory } from './support/scaled-memory.ts';
import { placeOfUnit, scaledUnits } from './support/scaled-units.ts';
import { seedTexts } from './support/seed-texts.ts';

// How long does it take to find words in a million units, however frequent they are, with their partners marked?

const rounds = 3;
const batch = 5_000;

const [asked] = process.argv.slice(2);
if (asked === undefined) await askSizes();
else answerParent(await figuresAt(Number(asked)));

async function askSizes(): Promise<void> {
  console.log(thisMachine());
  const { sizes, isKept } = benchSizes([1_000_000]);
  const figures: ConcordanceFigures[] = [];
  for (const units of sizes) {
    figures.push(await askChild(fileURLToPath(import.meta.url), [String(units)]));
  }
  if (isKept) await recordFigures('concordance', figures);
}

async function figuresAt(units: number): Promise<ConcordanceFigures> {
  const memory = createScaledMemory(await seedTexts());
  const index = builtIndex(memory, units);
  const searches = concordanceQueries(memory, index, units);
  const memories: SearchedMemories = { index, units: unitsRemembered(memory) };
  const times = searches.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [place, { query }] of searches.entries()) {
      const begin = performance.now();
      await findConcordance(memories, query);
      // The first round makes the units that will be asked for.
      if (round > 0) times[place]?.push(performance.now() - begin);
    }
  }
  const middle = times.map(median);
  const ofKind = (kind: ConcordanceKind): readonly number[] =>
    middle.filter((_, place) => searches[place]?.kind === kind);
  for (const kind of concordanceKinds) console.log(summary(kind, ofKind(kind)));
  return {
    units,
    all: timesOf(middle),
    byKind: concordanceKinds.flatMap((kind) => {
      const values = ofKind(kind);
      return values.length === 0 ? [] : [{ kind, times: timesOf(values) }];
    }),
  };
}

function builtIndex(memory: ScaledMemory, units: number): MemoryIndex {
  const index = createMemoryIndex();
  for (let first = 0; first < units; first += batch) {
    index.addAll(scaledUnits(memory, first, Math.min(units, first + batch)));
  }
  for (const memoryId of index.memoryIds) index.pack(memoryId);
  return index;
}

/** The store's part is not measured here: units are made when they are first asked for. */
function unitsRemembered(memory: ScaledMemory): SearchedMemories['units'] {
  const made = new Map<string, TranslationUnit>();
  return (ids) => {
    for (const id of ids) {
      if (made.has(id)) continue;
      const place = placeOfUnit(id);
      for (const unit of scaledUnits(memory, place, place + 1)) made.set(id, unit);
    }
    return Promise.resolve(made);
  };
}
