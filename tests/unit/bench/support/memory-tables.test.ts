import { describe, expect, it } from 'vitest';
import type { MatchFigures, PeerFigures } from '../../../bench/support/memory-figures.ts';
import { memoryGrowthPlot } from '../../../bench/support/memory-growth-plot.ts';
import { queryKinds } from '../../../bench/support/memory-queries.ts';
import { memoryTables } from '../../../bench/support/memory-tables.ts';

const times = { p50: 0.251, p95: 12.4, max: 1234, count: 500 };
const measured = {
  on: '2026-11-24',
  machine: '2 × AMD EPYC, linux',
  versions: { node: '20.20.2' },
};

const matches: MatchFigures = {
  units: 1_000_000,
  variants: 2_600_000,
  buildSeconds: 61.2,
  query: times,
  byKind: Object.fromEntries(
    Object.keys(queryKinds).map((kind) => [kind, times]),
  ) as unknown as MatchFigures['byKind'],
  firstAnswer: 20,
  taking: times,
  heap: 10 * 1024 * 1024,
  arrayBuffers: 390 * 1024 * 1024,
  recall: { queries: 500, wanted: 612, found: 611, equalLists: 499 },
  exhaustive: times,
};

const peer: PeerFigures = {
  peer: 'MiniSearch',
  units: 1_000_000,
  cap: '87 of 500 questions, as time allowed',
  query: times,
  recall: 0.9812,
};

describe('the tables of figures', () => {
  it('say what was measured, in units that people read', () => {
    const { readme } = memoryTables({ matches: { ...measured, figures: [matches] } });
    expect(readme).toContain('| 1,000,000 | 0.25 ms | 12 ms | 1.2 s |');
    expect(readme).toContain('| 611 of 612 | 499 of 500 | 61 s | 400 MB | 12 ms |');
    expect(readme).toContain('Measured on 2026-11-24: 2 × AMD EPYC, linux, node 20.20.2.');
  });

  it('tell where a peer was not asked everything, and leave open what is not known', () => {
    const { readme } = memoryTables({ peers: { ...measured, figures: [peer] } });
    expect(readme).toContain('| MiniSearch | 1,000,000 | 0.25 ms | 12 ms | 500 | 0.981 | – | – |');
    expect(readme).toContain('MiniSearch at 1,000,000: 87 of 500 questions, as time allowed.');
  });

  it('tell how long words are searched for, by their frequency', () => {
    const figures = [{ units: 1_000_000, all: times, byKind: [{ kind: '10–99', times }] }];
    const { readme } = memoryTables({ concordance: { ...measured, figures } });
    expect(readme).toContain('| 1,000,000 | 10–99 | 500 | 0.25 ms | 12 ms | 1.2 s |');
    expect(readme).toContain('| 1,000,000 | all | 500 |');
  });

  it('are empty where nothing was asked', () => {
    expect(memoryTables({})).toEqual({ readme: '', texts: '' });
    expect(memoryGrowthPlot({})).toBeUndefined();
  });
});

describe('the picture of growth', () => {
  it('has a line for each peer that was asked', () => {
    const plot = memoryGrowthPlot({
      matches: { ...measured, figures: [matches] },
      peers: { ...measured, figures: [peer, { peer: 'PostgreSQL', units: 10, cap: 'no figures' }] },
    });
    expect(plot).toContain('MiniSearch, p50');
    expect(plot).not.toContain('PostgreSQL, p50');
  });
});
