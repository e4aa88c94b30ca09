import { describe, expect, it } from 'vitest';
import { pullUp, shiftDown } from '../../../../../shared/alignment/repair/shift-column.ts';
import { aRow, column } from '../../../../support/a-story.ts';
import { talks } from '../../../../support/rows-to-repair.ts';

describe('shifting a column', () => {
  const unsure = talks.map((row) => ({ ...row, confidence: 0.3 }));
  const gap = [
    ...unsure,
    { ...aRow({ en: 'The visit is over.' }, { id: 'visit' }), confidence: 0.3 },
    { ...aRow({ en: 'It rained.', kk: 'Жаңбыр жауды.' }, { id: 'rain' }), confidence: 0.97 },
  ];

  it('down makes an empty place at the cursor and ends at the next one', () => {
    const shifted = shiftDown(gap, 'signed', 'kk', 'new');
    expect(column(shifted?.rows ?? [], 'kk')).toEqual([
      'Олар Брюссельде кездесті.',
      '',
      'Қол қойды да кетті.',
      'Сапар аяқталды.',
      'Жаңбыр жауды.',
    ]);
    expect(column(shifted?.rows ?? [], 'en')).toEqual(column(gap, 'en'));
    expect(shifted?.focus).toBe('over');
    expect(shifted?.rows.at(-1)).toBe(gap.at(-1));
  });

  it('up fills the empty place at the cursor, and undoes a shift down', () => {
    const down = shiftDown(gap, 'signed', 'kk', 'new')?.rows ?? [];
    // Corrected by hand, the rows would hold: the shift is taken back before anybody looked.
    const unheld = down.map((row) =>
      row.id === 'rain' ? row : { ...row, isPairedByHand: false, confidence: 0.3 },
    );
    const up = pullUp(unheld, 'signed', 'kk');
    expect(column(up?.rows ?? [], 'kk')).toEqual(column(gap, 'kk'));
    expect(up?.focus).toBe('signed');
  });

  it('stops before a sure row: the last text gets a row of its own', () => {
    const rows = gap.map((row) => (row.id === 'over' ? { ...row, confidence: 0.97 } : row));
    const shifted = shiftDown(rows, 'met', 'kk', 'new');
    expect(shifted?.rows.map(({ id }) => id)).toEqual([
      'met',
      'signed',
      'new',
      'over',
      'visit',
      'rain',
    ]);
    expect(column(shifted?.rows ?? [], 'kk').slice(0, 4)).toEqual([
      '',
      'Олар Брюссельде кездесті.',
      'Қол қойды да кетті.',
      'Сапар аяқталды.',
    ]);
  });

  it('from a row that is sure and yet wrong goes past sure rows, not past those stood by', () => {
    const sure = gap.map((row) => ({ ...row, confidence: 0.97 }));
    expect(column(shiftDown(sure, 'met', 'kk', 'new')?.rows ?? [], 'kk').slice(0, 4)).toEqual([
      '',
      'Олар Брюссельде кездесті.',
      'Қол қойды да кетті.',
      'Сапар аяқталды.',
    ]);
    const held = sure.map((row) => (row.id === 'signed' ? { ...row, isPairedByHand: true } : row));
    const shifted = shiftDown(held, 'met', 'kk', 'new');
    expect(shifted?.rows.map(({ id }) => id).slice(0, 3)).toEqual(['met', 'new', 'signed']);
  });

  it('does not apply where there is nothing to shift', () => {
    expect(shiftDown(gap, 'visit', 'kk', 'new')).toBeUndefined();
    expect(pullUp(gap, 'signed', 'kk')).toBeUndefined();
    const ends = [aRow({ en: 'They met.' }, { id: 'met' })];
    expect(pullUp(ends, 'met', 'kk')).toBeUndefined();
  });
});
