import { beforeAll, describe, expect, it } from 'vitest';
import type { BenchQuery } from '../../../bench/support/memory-queries.ts';
import { memoryQueries, queryKinds } from '../../../bench/support/memory-queries.ts';
import { sampleTexts } from '../../../bench/support/sample-texts.ts';
import type { ScaledMemory } from '../../../bench/support/scaled-memory.ts';
import { createScaledMemory } from '../../../bench/support/scaled-memory.ts';

const units = 500;
let memory: ScaledMemory;
let queries: readonly BenchQuery[];

beforeAll(async () => {
  const seeds = await sampleTexts();
  memory = createScaledMemory(seeds);
  queries = memoryQueries(memory, seeds, units);
});

function known(from: BenchQuery['from']): ReadonlySet<string | undefined> {
  return new Set(Array.from({ length: units }, (_, place) => memory.textsAt(place)[from]));
}

describe('the questions to a memory', () => {
  it('are 500, of every kind, from each language into each', () => {
    expect(queries).toHaveLength(500);
    for (const [kind, count] of Object.entries(queryKinds)) {
      expect(queries.filter((query) => query.kind === kind)).toHaveLength(count);
    }
    const pairs = new Map<string, number>();
    for (const { from, to } of queries) {
      pairs.set(`${from}${to}`, (pairs.get(`${from}${to}`) ?? 0) + 1);
    }
    expect([...pairs.keys()].sort()).toEqual(['enkk', 'enru', 'kken', 'kkru', 'ruen', 'rukk']);
    for (const count of pairs.values()) expect(count).toBeGreaterThan(75);
  });

  it('say something', () => {
    expect(queries.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('are in the memory where they are exact, and not where a word is another one', () => {
    const texts = { en: known('en'), ru: known('ru'), kk: known('kk') };
    for (const { kind, text, from } of queries) {
      if (kind === 'exact') expect(texts[from]).toContain(text);
    }
    const changed = queries.filter(({ kind }) => kind === 'two to four other words');
    const unknown = changed.filter(({ text, from }) => !texts[from].has(text));
    expect(unknown.length / changed.length).toBeGreaterThan(0.9);
  });
});
