import { describe, expect, it } from 'vitest';
import { dropText } from '../../../../shared/alignment/repair/drop-text.ts';
import { markNotParallel } from '../../../../shared/alignment/repair/mark-not-parallel.ts';
import { mergeWithNext } from '../../../../shared/alignment/repair/merge-rows.ts';
import type { RowRepair } from '../../../../shared/alignment/repair/row-repair.ts';
import { swapCell } from '../../../../shared/alignment/repair/swap-cell.ts';
import { trustRow } from '../../../../shared/alignment/repair/trust-rows.ts';
import { unpairCell } from '../../../../shared/alignment/repair/unpair-cell.ts';
import type { Row } from '../../../../shared/model/story.ts';
import type { ReviewLevel, TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { unitsAfterRepair } from '../../../../shared/pipeline/units-after-repair.ts';
import { aHand, aRow, aStory, noon } from '../../../support/a-story.ts';

const rows = [
  aRow({ en: 'They met.', kk: 'Қол қойды.' }, { id: 'met' }),
  aRow({ en: 'They signed.', kk: 'Олар кездесті.' }, { id: 'signed' }),
];

function unitOf(row: Row, review: ReviewLevel): TranslationUnit {
  const texts = Object.entries(row.cells).map(([tag, cell]) => [tag, { text: cell?.text ?? '' }]);
  return {
    id: `unit-${row.id}`,
    memoryId: 'archive',
    variants: Object.fromEntries(texts) as TranslationUnit['variants'],
    context: {},
    origin: { name: 'talks', storyId: 'talks', rowId: row.id, ...{ row: 1, confidence: 0.9 } },
    author: '',
    review,
    createdAt: noon,
    changedAt: noon,
  };
}

/** What the memory holds afterwards, `id: texts review`, and `id gone` for what left it. */
function memoryAfter(
  repair: RowRepair | undefined,
  review: ReviewLevel,
  before: readonly Row[] = rows,
  withUnits: readonly Row[] = before,
): readonly string[] {
  if (repair === undefined) return ['the correction does not apply'];
  const units = withUnits.map((row) => unitOf(row, review));
  const changes = unitsAfterRepair({
    story: aStory(before),
    before,
    repair,
    unitsByRow: new Map(units.map((unit) => [unit.origin.rowId ?? '', unit])),
    sibling: review === 'aligned' ? unitOf(aRow({}, { id: 'any' }), review) : undefined,
    memoryId: 'working',
    hand: { ...aHand, time: noon + 1 },
    newId: () => 'new-unit',
  });
  return changes.map(({ before: old, after }) => {
    if (after === undefined) return `${old?.id ?? 'nothing'} gone`;
    const texts = Object.values(after.variants).map((variant) => variant?.text);
    return `${after.id}: ${texts.join(' | ')} ${after.review ?? ''} in ${after.memoryId}`;
  });
}

describe('after a correction of the pairing', () => {
  it('units of the aligner say at once what their rows say', () => {
    expect(memoryAfter(swapCell(rows, 'met', 'kk', 'down'), 'aligned')).toEqual([
      'unit-met: They met. | Олар кездесті. unreviewed in archive',
      'unit-signed: They signed. | Қол қойды. unreviewed in archive',
    ]);
  });

  it('units that were confirmed are dropped where they became wrong', () => {
    expect(memoryAfter(swapCell(rows, 'met', 'kk', 'down'), 'confirmed')).toEqual([
      'unit-met gone',
      'unit-signed gone',
    ]);
  });

  it('a row that is gone takes the unit that the aligner made of it along', () => {
    expect(memoryAfter(mergeWithNext(rows, 'met', aHand), 'aligned')).toEqual([
      'unit-signed gone',
      'unit-met: They met. They signed. | Қол қойды. Олар кездесті. unreviewed in archive',
    ]);
    expect(memoryAfter(mergeWithNext(rows, 'met', aHand), 'confirmed')).toEqual([]);
  });

  it('a row with one text left has none', () => {
    expect(memoryAfter(unpairCell(rows, 'met', 'kk', 'alone'), 'aligned')).toEqual([
      'unit-met gone',
    ]);
    expect(memoryAfter(dropText(rows, 'met', 'kk'), 'aligned')).toEqual(['unit-met gone']);
  });

  it('a doubtful row that somebody trusts comes into the memory of its story', () => {
    const doubtful = rows.map((row) => ({ ...row, confidence: 0.3 }));
    expect(memoryAfter(trustRow(doubtful, 'met'), 'aligned', doubtful, [])).toEqual([
      'new-unit: They met. | Қол қойды. unreviewed in archive',
    ]);
    expect(memoryAfter(trustRow(doubtful, 'met'), 'confirmed', doubtful, [])).toEqual([]);
  });

  it('a row that is not parallel leaves the memory, whoever made its unit', () => {
    for (const review of ['aligned', 'confirmed', 'reviewed'] as const) {
      expect(memoryAfter(markNotParallel(rows, 'met'), review)).toEqual(['unit-met gone']);
    }
  });

  it('and comes back when the mark is taken off', () => {
    const marked = rows.map((row) => ({ ...row, isNotParallel: true }));
    expect(memoryAfter(markNotParallel(marked, 'met'), 'aligned', marked, [])).toEqual([
      'new-unit: They met. | Қол қойды. aligned in archive',
    ]);
    const confirmed = marked.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([tag, cell]) => [tag, { ...cell, state: 'confirmed' }]),
      ) as Row['cells'],
    }));
    expect(memoryAfter(markNotParallel(confirmed, 'met'), 'confirmed', confirmed, [])).toEqual([
      'new-unit: They met. | Қол қойды. confirmed in working',
    ]);
  });

  it('knows the place and the sureness of the row that it is from', () => {
    const repair = swapCell(rows, 'met', 'kk', 'down');
    if (repair === undefined) throw new Error('the swap applies');
    const [, second] = unitsAfterRepair({
      story: aStory(rows),
      before: rows,
      repair,
      unitsByRow: new Map(rows.map((row) => [row.id, unitOf(row, 'aligned')])),
      sibling: undefined,
      memoryId: 'working',
      hand: aHand,
      newId: () => 'new-unit',
    });
    expect(second?.after?.origin).toMatchObject({ rowId: 'signed', row: 2, confidence: 1 });
    expect(second?.after?.context['kk']).toEqual({ before: 'Олар кездесті.', after: '' });
  });
});
