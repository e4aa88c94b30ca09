import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStateKeeper } from '../../../../renderer/services/memory-state.ts';
import type { MemoryState } from '../../../../renderer/workers/jobs.ts';
import { failed, succeeded } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';

const half: MemoryState = { units: 500, isReady: true, building: 0.5 };
const whole: MemoryState = { units: 1_000, isReady: true, building: undefined };

/** A keeper whose index gives these answers one after the other, the last again and again. */
function aKeeper(answers: readonly Result<MemoryState>[]) {
  let asked = 0;
  let built = 0;
  const keeper = createMemoryStateKeeper(
    () => {
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      return Promise.resolve(answer ?? failed({ code: 'worker-failed', params: {} }));
    },
    () => {
      built += 1;
    },
  );
  return { keeper, asked: () => asked, built: () => built };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the window knows of the index', () => {
  it('is asked on while it is being built, and its end is told', async () => {
    const { keeper, asked, built } = aKeeper([
      succeeded({ ...half, isReady: false }),
      succeeded(half),
      succeeded(whole),
    ]);
    keeper.look();
    await vi.advanceTimersByTimeAsync(500);
    expect(keeper.state.get()).toEqual(half);
    expect(built()).toBe(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.state.get()).toEqual(whole);
    expect(built()).toBe(1);
    expect(asked()).toBe(3);
  });

  it('is asked once where it is whole, and again only on demand', async () => {
    const { keeper, asked, built } = aKeeper([succeeded(whole)]);
    keeper.look();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked()).toBe(1);
    keeper.look();
    keeper.look();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked()).toBe(2);
    expect(built()).toBe(0);
  });

  it('stays as it was where the index does not answer, which is asked again on demand', async () => {
    const problem = failed({ code: 'worker-failed', params: {} });
    const { keeper, asked } = aKeeper([succeeded(whole), problem, succeeded(half)]);
    keeper.look();
    await vi.advanceTimersByTimeAsync(10);
    keeper.look();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.state.get()).toEqual(whole);
    expect(asked()).toBe(2);
    keeper.look();
    await vi.advanceTimersByTimeAsync(10);
    expect(keeper.state.get()).toEqual(half);
  });
});
