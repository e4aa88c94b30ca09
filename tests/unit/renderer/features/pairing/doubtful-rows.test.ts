import { describe, expect, it } from 'vitest';
import {
  nextDoubtful,
  rowsInDoubt,
} from '../../../../../renderer/features/pairing/doubtful-rows.ts';
import { aRow } from '../../../../support/a-story.ts';

const rows = [1, 0.4, 0.9, 1, 0.79, 1, 1].map((confidence, index) => ({
  ...aRow({ en: 'Yes.', kk: 'Иә.' }, { id: String(index) }),
  confidence,
}));

describe('the way from doubtful row to doubtful row', () => {
  it.each([
    ['0', 1, '1'],
    ['1', 1, '4'],
    ['4', 1, '1'],
    [undefined, 1, '1'],
    ['3', -1, '1'],
    ['1', -1, '4'],
    [undefined, -1, '4'],
  ] as const)('from %s by %i leads to %s', (from, by, to) => {
    expect(nextDoubtful(rows, from, by)?.id).toBe(to);
  });

  it('ends where no other row is doubtful', () => {
    const last = rows.map((row) => (row.id === '4' ? { ...row, isPairedByHand: true } : row));
    expect(nextDoubtful(last, '1', 1)).toBeUndefined();
    expect(nextDoubtful(last, '0', 1)?.id).toBe('1');
  });
});

describe('the doubtful rows by themselves', () => {
  it('stand with a row above and one below, and with the row in hand', () => {
    expect([...(rowsInDoubt(rows, undefined) ?? [])]).toEqual(['0', '1', '2', '3', '4', '5']);
    const few = rows.map((row) => (row.id === '4' ? { ...row, isNotParallel: true } : row));
    expect([...(rowsInDoubt(few, undefined) ?? [])]).toEqual(['0', '1', '2']);
    expect([...(rowsInDoubt(few, '6') ?? [])]).toEqual(['0', '1', '2', '5', '6']);
  });

  it('are all rows where none is doubtful', () => {
    expect(rowsInDoubt([], undefined)).toBeUndefined();
    expect(rowsInDoubt(rows.slice(5), '6')).toBeUndefined();
  });
});
