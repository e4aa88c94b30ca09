import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thisMachine, timesOf } from './figures.ts';
import { benchSizes } from './support/bench-sizes.ts';
import { answerParent, askChild } from './support/in-child.ts';
import type { PeerFigures } from './support/memory-figures.ts';
import { recordFigures } from './support/record-figures.ts';
import type { BenchQuery } from './support/memory-queries.ts';
import { memoryQueries } from './support/memory-queries.ts';
import { askEditDistance } from './support/peers/ask-edit-distance.ts';
import { askMiniSearch } from './support/peers/ask-minisearch.ts';
import { askPostgres } from './support/peers/ask-postgres.ts';
import { askUshtil } from './support/peers/ask-ushtil.ts';
import type { PeerAnswers } from './support/peers/peer-answers.ts';
import { askingSeconds, recallOf } from './support/peers/peer-answers.ts';
import { postgresPrograms } from './support/peers/postgres-packages.ts';
import { createScaledMemory } from './support/scaled-memory.ts';
import { seedTexts } from './support/seed-texts.ts';

// What do others need for the same questions to the same memory, and how much of the best do they find?

/** All sizes are asked the same questions: what those are made of stands in the smallest one. */
const smallest = 10_000;
const peers = [
  'Ushtil',
  'PostgreSQL pg_trgm',
  'MiniSearch',
  'MiniSearch, fuzzy',
  'edit distance',
] as const;
type Peer = (typeof peers)[number];
/** As its documentation has it: a fifth of a word's letters may differ. */
const fuzzy = { fuzzy: 0.2 };

const [asked, size, bin = ''] = process.argv.slice(2);
if (asked === undefined) await askAll();
else answerParent(await answersOf(asked as Peer, Number(size), bin));

async function askAll(): Promise<void> {
  console.log(thisMachine());
  const { sizes, isKept } = benchSizes([10_000, 100_000, 1_000_000]);
  const postgres = postgresPrograms();
  if (!postgres.ok) console.log(`PostgreSQL IS LEFT OUT: ${postgres.problem}.`);
  const figures: PeerFigures[] = [];
  try {
    for (const units of sizes) {
      figures.push(...(await figuresAt(units, postgres.ok ? postgres.value.bin : undefined)));
    }
  } finally {
    if (postgres.ok) postgres.value.remove();
  }
  if (isKept) {
    const versions = versionsOf(postgres.ok ? postgres.value.bin : undefined);
    await recordFigures('peers', figures, versions);
  }
}

async function figuresAt(
  units: number,
  postgresBin: string | undefined,
): Promise<readonly PeerFigures[]> {
  const seeds = await seedTexts();
  const queries = memoryQueries(createScaledMemory(seeds), seeds, Math.min(units, smallest));
  let best: readonly (readonly number[])[] = [];
  const figures: PeerFigures[] = [];
  for (const peer of peers) {
    if (peer === 'PostgreSQL pg_trgm' && postgresBin === undefined) continue;
    const asking = askPeer(peer, units, postgresBin);
    const figure = await asking.then(
      (answers): PeerFigures => {
        best = answers.best ?? best;
        return { peer, units, ...figureOf(queries, answers, best) };
      },
      (problem: unknown): PeerFigures => ({ peer, units, cap: `no figures, ${String(problem)}` }),
    );
    figures.push(figure);
    console.log(figure);
  }
  return figures;
}

function figureOf(
  queries: readonly BenchQuery[],
  { answers, loadSeconds, memory, onDisk }: PeerAnswers,
  best: readonly (readonly number[])[],
): Omit<PeerFigures, 'peer' | 'units'> {
  const times = answers.flatMap((answer) => answer?.milliseconds ?? []);
  const isAll = times.length === queries.length;
  return {
    cap: isAll ? undefined : `${times.length} of ${queries.length} questions, as time allowed`,
    query: timesOf(times),
    recall: Number(recallOf(queries, answers, best).toFixed(3)),
    loadSeconds,
    memory,
    onDisk,
  };
}

function askPeer(
  peer: Peer,
  units: number,
  bin = '',
): Promise<PeerAnswers & { readonly best?: readonly (readonly number[])[] }> {
  return askChild(fileURLToPath(import.meta.url), [peer, String(units), bin]);
}

async function answersOf(peer: Peer, units: number, postgresBin: string): Promise<PeerAnswers> {
  const seeds = await seedTexts();
  const memory = createScaledMemory(seeds);
  const queries = memoryQueries(memory, seeds, Math.min(units, smallest));
  switch (peer) {
    case 'Ushtil':
      return askUshtil(memory, units, queries);
    case 'PostgreSQL pg_trgm':
      return askPostgres(postgresBin, memory, units, queries);
    case 'MiniSearch':
      return askMiniSearch(memory, units, queries, {});
    case 'MiniSearch, fuzzy':
      return askMiniSearch(memory, units, queries, fuzzy);
    case 'edit distance':
      return askEditDistance(memory, units, queries);
  }
}

function versionsOf(postgresBin: string | undefined): Readonly<Record<string, string>> {
  const packages = ['minisearch', 'fastest-levenshtein'].map((name) => {
    const description: unknown = JSON.parse(
      readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
    );
    return [name, String((description as { readonly version: unknown }).version)] as const;
  });
  const postgres =
    postgresBin === undefined
      ? []
      : [
          [
            'PostgreSQL',
            spawnSync(join(postgresBin, 'psql'), ['--version'], { encoding: 'utf8' }).stdout.split(
              ' ',
            )[2] ?? '',
          ] as const,
        ];
  return Object.fromEntries([
    ...packages,
    ...postgres,
    ['seconds for the questions', String(askingSeconds)],
  ]);
}
