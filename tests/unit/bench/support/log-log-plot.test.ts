import { describe, expect, it } from 'vitest';
import { logLogPlot } from '../../../bench/support/log-log-plot.ts';

const texts = {
  title: 'Time',
  x: 'units',
  y: 'ms',
  yValue: (value: number): string => `${value} ms`,
};

function line(
  name: string,
  points: readonly (readonly [number, number])[],
): {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
  readonly isOurs: boolean;
  readonly isDashed: boolean;
} {
  return { name, points, isOurs: false, isDashed: false };
}

function dots(svg: string): readonly (readonly [number, number])[] {
  return [...svg.matchAll(/<circle class="dot" cx="([\d.]+)" cy="([\d.]+)"/gu)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
}

describe('the plot', () => {
  it('gives a tenfold of either axis the same way everywhere', () => {
    const svg = logLogPlot(
      [
        line('a', [
          [1e4, 1],
          [1e5, 10],
          [1e6, 100],
        ]),
      ],
      texts,
    );
    const [first, second, third] = dots(svg);
    expect((second?.[0] ?? 0) - (first?.[0] ?? 0)).toBeCloseTo(
      (third?.[0] ?? 0) - (second?.[0] ?? 0),
      0,
    );
    expect((first?.[1] ?? 0) - (second?.[1] ?? 0)).toBeCloseTo(
      (second?.[1] ?? 0) - (third?.[1] ?? 0),
      0,
    );
    expect(second?.[1]).toBeLessThan(first?.[1] ?? 0);
  });

  it('keeps names apart whose lines end together, and writes what XML reserves', () => {
    const svg = logLogPlot([line('A & B', [[10, 5]]), line('C < D', [[10, 5]])], texts);
    const heights = ['A &amp; B', 'C &lt; D'].map((name) =>
      Number(new RegExp(`y="([\\d.]+)">${name}<`, 'u').exec(svg)?.[1]),
    );
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it('draws lines that have no points not at all', () => {
    const svg = logLogPlot([line('a', [[10, 5]]), line('nothing', [])], texts);
    expect(svg).not.toContain('nothing');
  });
});
