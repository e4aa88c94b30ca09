import { describe, expect, it } from 'vitest';
import { markNotParallel } from '../../../../../shared/alignment/repair/mark-not-parallel.ts';
import { trustRow, trustStretch } from '../../../../../shared/alignment/repair/trust-rows.ts';
import { aRow } from '../../../../support/a-story.ts';
import { confirmed, talks } from '../../../../support/rows-to-repair.ts';

describe('saying that a pairing is right', () => {
  const rows = [0.97, 0.4, 0.9, 1, 0.2].map((confidence, index) => ({
    ...aRow({ en: 'Yes.', kk: 'Иә.' }, { id: String(index) }),
    confidence,
  }));

  it('makes a row certain, its texts and their states as they were', () => {
    const [row] = confirmed(rows);
    const trusted = trustRow([row ?? aRow({})], '0');
    expect(trusted?.rows[0]).toEqual({
      ...row,
      confidence: 1,
      isPairedByHand: true,
      isNotParallel: false,
    });
    expect(trustRow(trusted?.rows ?? [], '0')).toBeUndefined();
  });

  it('for a whole stretch ends at the sure rows above and below', () => {
    const trusted = trustStretch(rows, '1')?.rows ?? [];
    expect(trusted.map((row) => row.isPairedByHand === true)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(trustStretch(rows, '0')).toBeUndefined();
    expect(trustStretch(rows, '4')?.rows.map((row) => row.isPairedByHand === true)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('marking a row as not parallel', () => {
  it('keeps its texts and states, and is taken back by the same key', () => {
    const rows = confirmed(talks);
    const marked = markNotParallel(rows, 'met');
    expect(marked?.rows[0]).toEqual({ ...rows[0], isNotParallel: true });
    expect(markNotParallel(marked?.rows ?? [], 'met')?.rows[0]).toEqual({
      ...rows[0],
      isNotParallel: false,
    });
  });

  it('does not apply to a row with one text', () => {
    expect(markNotParallel(talks, 'over')).toBeUndefined();
  });
});
