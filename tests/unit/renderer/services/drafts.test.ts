import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../../../renderer/services/drafts.ts';
import type { DraftEnd } from '../../../../renderer/services/drafts.ts';

const cell = { rowId: 'met', language: 'kk' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('drafts', () => {
  it('are stored a moment after the last key, once', async () => {
    const stored: string[] = [];
    const drafts = createDrafts();
    const store = (_: unknown, text: string): Promise<DraftEnd> => {
      stored.push(text);
      return Promise.resolve('stored');
    };
    drafts.set(cell, 'Ол', store);
    await vi.advanceTimersByTimeAsync(200);
    drafts.set(cell, 'Олар', store);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stored).toEqual(['Олар']);
    expect(drafts.get(cell)).toBe('Олар');
  });

  it('stay on screen until the store shows the same text', async () => {
    const drafts = createDrafts();
    drafts.set(cell, 'Олар', () => Promise.resolve('stored'));
    drafts.settle(cell, 'Олар');
    expect(drafts.get(cell)).toBe('Олар');
    await drafts.flush();
    drafts.settle(cell, 'Ол');
    expect(drafts.get(cell)).toBe('Олар');
    drafts.settle(cell, 'Олар');
    expect(drafts.get(cell)).toBeUndefined();
  });

  it('are tried again where the store refused them', async () => {
    const answers: DraftEnd[] = ['refused', 'stored'];
    const stored: string[] = [];
    const drafts = createDrafts();
    drafts.set(cell, 'Олар', (_, text) => {
      stored.push(text);
      return Promise.resolve(answers.shift() ?? 'stored');
    });
    await drafts.flush();
    await drafts.flush();
    await drafts.flush();
    expect(stored).toEqual(['Олар', 'Олар']);
  });

  it('that were typed since the last storing outlive what the store is about to say', async () => {
    const drafts = createDrafts();
    const other = { rowId: 'left', language: 'kk' };
    const store = (): Promise<DraftEnd> => Promise.resolve('stored');
    drafts.set(cell, 'Олар', store);
    await drafts.flush();
    drafts.set(other, 'Кетті', store);
    drafts.forgetStored();
    expect(drafts.get(cell)).toBeUndefined();
    expect(drafts.get(other)).toBe('Кетті');
  });

  it('are tried again by themselves, also after something broke, and count as waiting until then', async () => {
    const counts: number[] = [];
    const drafts = createDrafts((count) => counts.push(count));
    let tries = 0;
    drafts.set(cell, 'Олар', () => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('full disk')) : Promise.resolve('stored');
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect([tries, counts.at(-1)]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect([tries, counts.at(-1)]).toEqual([3, 0]);
  });

  it('go with their row', async () => {
    const drafts = createDrafts();
    drafts.set(cell, 'Олар', () => Promise.resolve('gone'));
    await drafts.flush();
    expect(drafts.get(cell)).toBeUndefined();
  });
});
