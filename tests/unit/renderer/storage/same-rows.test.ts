import { describe, expect, it } from 'vitest';
import { withSameRows } from '../../../../renderer/storage/same-rows.ts';
import { cellOf, withCell } from '../../../../shared/model/cells.ts';
import type { Row } from '../../../../shared/model/story.ts';
import { aHand, aRow, aStory } from '../../../support/a-story.ts';

function read(rows: readonly Row[]) {
  const copies = structuredClone(rows);
  return { story: aStory(copies), rows: copies };
}

const rows = [aRow({ en: 'They met.' }, { id: 'met' }), aRow({ en: 'They left.' }, { id: 'left' })];

describe('rows that are read again', () => {
  it('are the objects they were where nothing has changed, and new ones where something has', () => {
    const before = read(rows);
    const kazakh = cellOf('Олар кетті.', { kind: 'typed' }, aHand);
    const now = withSameRows(
      before,
      read(rows.map((row) => (row.id === 'left' ? withCell(row, 'kk', kazakh) : row))),
    );
    expect(now.rows[0]).toBe(before.rows[0]);
    expect(now.rows[1]).not.toBe(before.rows[1]);
    expect(now.rows[1]?.cells['kk']).toEqual(kazakh);
  });

  it.each([
    { paragraph: 3 },
    { kind: 'quote' },
    { confidence: 0.1 },
    { isPairedByHand: true },
    { isNotParallel: true },
    { cells: {} },
  ] as const)('are new where %o has changed', (change) => {
    const before = read(rows);
    const now = withSameRows(before, read(rows.map((row) => ({ ...row, ...change }))));
    expect(now.rows[0]).not.toBe(before.rows[0]);
    expect(now.rows[0]).toMatchObject(change);
  });
});
