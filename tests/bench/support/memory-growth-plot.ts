import { logLogPlot } from './log-log-plot.ts';
import type { PlotLine } from './log-log-plot.ts';
import type { MemoryFigures, PeerFigures } from './memory-figures.ts';

/** Time a question against the size of the memory: ours from the finest measurement, peers beside it. */
export function memoryGrowthPlot({ matches, peers }: MemoryFigures): string | undefined {
  const ours = matches?.figures ?? [];
  if (ours.length === 0) return undefined;
  const lines: readonly PlotLine[] = [
    {
      name: 'Ushtil, p50',
      points: ours.map(({ units, query }) => [units, query.p50]),
      isOurs: true,
      isDashed: false,
    },
    {
      name: 'Ushtil, p95',
      points: ours.map(({ units, query }) => [units, query.p95]),
      isOurs: true,
      isDashed: true,
    },
    ...peerLines(peers?.figures ?? []),
  ];
  return logLogPlot(lines, {
    title: 'Time of one question by size of the memory',
    x: 'units in the memory',
    y: 'milliseconds',
    yValue: (value) => (value < 1000 ? `${value} ms` : `${value / 1000} s`),
  });
}

function peerLines(figures: readonly PeerFigures[]): readonly PlotLine[] {
  const names = [...new Set(figures.map(({ peer }) => peer))].filter((name) => name !== 'Ushtil');
  return names.map((name) => ({
    name: `${name}, p50`,
    points: figures.flatMap(({ peer, units, query }) =>
      peer === name && query !== undefined ? [[units, query.p50] as const] : [],
    ),
    isOurs: false,
    isDashed: false,
  }));
}
