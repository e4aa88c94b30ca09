import { describe, expect, it } from 'vitest';
import {
  timeBars,
  timeText,
} from '../../../../../../renderer/features/memories/statistics/time-bars.ts';

describe('the bars of time', () => {
  it('stand for every month from the first to the last', () => {
    const counts = [
      { name: '2025-11', units: 4 },
      { name: '2026-02', units: 7 },
    ];
    expect(timeBars(counts)).toEqual([
      { name: '2025-11', units: 4 },
      { name: '2025-12', units: 0 },
      { name: '2026-01', units: 0 },
      { name: '2026-02', units: 7 },
    ]);
  });

  it('stand for years where months would be too many, and lose no unit', () => {
    const counts = Array.from({ length: 40 }, (_, place) => ({
      name: `${2009 + Math.floor(place / 4)}-${['02', '05', '08', '12'][place % 4] ?? ''}`,
      units: place + 1,
    }));
    const bars = timeBars(counts);
    expect(bars.map(({ name }) => name)).toEqual(
      Array.from({ length: 10 }, (_, year) => String(2009 + year)),
    );
    expect(bars.reduce((sum, { units }) => sum + units, 0)).toBe((40 * 41) / 2);
    expect(bars[0]).toEqual({ name: '2009', units: 1 + 2 + 3 + 4 });
  });

  it('are none where there is nothing', () => {
    expect(timeBars([])).toEqual([]);
  });

  it('are named as newsrooms here write months', () => {
    expect([timeText('2026-11'), timeText('2026')]).toEqual(['11.2026', '2026']);
  });
});
