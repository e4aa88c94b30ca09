import { describe, expect, it } from 'vitest';
import {
  areFiltering,
  browseQueryOf,
  noFilters,
} from '../../../../../../renderer/features/memories/units/unit-filters.ts';

describe('the filters of the list of units', () => {
  it('ask for everything, the last changed first, where none is set', () => {
    expect(browseQueryOf(noFilters)).toEqual({
      text: '',
      kind: 'all',
      sort: 'changed',
      isDescending: true,
    });
    expect(areFiltering(noFilters)).toBe(false);
  });

  it('ask for whole days, from the first moment of one to the last of another', () => {
    const filters = { ...noFilters, from: '2026-02-28', to: '2026-02-28' };
    expect(browseQueryOf(filters)).toMatchObject({
      changedFrom: new Date(2026, 1, 28).getTime(),
      changedBefore: new Date(2026, 2, 1).getTime(),
    });
    expect(areFiltering(filters)).toBe(true);
  });

  it('ask for what was chosen, and for words without the space around them', () => {
    const filters = {
      ...noFilters,
      text: ' ставка ',
      language: 'ru',
      memoryId: 'agency',
      kind: 'conflicts',
      review: 'aligned',
      without: 'kk',
    } as const;
    expect(browseQueryOf(filters)).toEqual({
      text: 'ставка',
      language: 'ru',
      memoryIds: ['agency'],
      kind: 'conflicts',
      review: 'aligned',
      without: 'kk',
      sort: 'changed',
      isDescending: true,
    });
  });

  it.each(['2026-13-45x', 'yesterday', '2026'])('leave open what is no day: %s', (from) => {
    expect(browseQueryOf({ ...noFilters, from })).not.toHaveProperty('changedFrom');
  });
});
