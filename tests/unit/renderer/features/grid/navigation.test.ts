import { describe, expect, it } from 'vitest';
import {
  besideInColumn,
  besideInRow,
  nextUnfinished,
} from '../../../../../renderer/features/grid/navigation.ts';
import type { Row } from '../../../../../shared/model/story.ts';
import { aRow } from '../../../../support/a-story.ts';

/** Columns as strings, a sign a row: `c` confirmed, `d` draft, `-` empty. */
function rowsOf(en: string, kk: string): readonly Row[] {
  return [...en].map((sign, index) => {
    const row = aRow({ en: sign === '-' ? '' : 'text', kk: kk[index] === '-' ? '' : 'мәтін' });
    const state = (mark: string | undefined) => (mark === 'c' ? 'confirmed' : 'draft');
    const confirm = (language: string, mark: string | undefined) => {
      const cell = row.cells[language];
      return cell === undefined || mark === '-' ? cell : { ...cell, state: state(mark) };
    };
    return {
      ...row,
      id: String(index),
      cells: { en: confirm('en', sign), kk: confirm('kk', kk[index]) } as Row['cells'],
    };
  });
}

describe('the next unfinished cell', () => {
  it.each([
    ['ccc', 'c-d', 'kk', 0, 'kk', '1'],
    ['ccc', '-cc', 'kk', 1, 'kk', '0'],
    ['cdc', 'ccc', 'kk', 1, 'en', '1'],
    ['ccd', 'ccc', 'en', 0, 'en', '2'],
  ])('in %s|%s from %s %i is %s %s', (en, kk, language, from, toLanguage, toRow) => {
    const next = nextUnfinished(rowsOf(en, kk), ['en', 'kk'], { rowId: String(from), language });
    expect(next).toEqual({ rowId: toRow, language: toLanguage });
  });

  it('is nowhere when everything is confirmed', () => {
    const rows = rowsOf('cc', 'cc');
    expect(nextUnfinished(rows, ['en', 'kk'], { rowId: '0', language: 'en' })).toBeUndefined();
  });
});

describe('walking', () => {
  const rows = rowsOf('ddd', 'ddd');
  it('stops at the ends of a column', () => {
    expect(besideInColumn(rows, { rowId: '2', language: 'kk' }, 1)).toBeUndefined();
    expect(besideInColumn(rows, { rowId: '2', language: 'kk' }, -1)?.rowId).toBe('1');
  });

  it('goes round at the ends of a row', () => {
    expect(besideInRow(['en', 'kk'], { rowId: '0', language: 'kk' }, 1).language).toBe('en');
  });
});
