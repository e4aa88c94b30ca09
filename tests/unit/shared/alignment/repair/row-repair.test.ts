import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWithNext } from '../../../../../shared/alignment/repair/merge-rows.ts';
import { moveCell } from '../../../../../shared/alignment/repair/move-cell.ts';
import { splitRow } from '../../../../../shared/alignment/repair/split-row.ts';
import { unpairCell } from '../../../../../shared/alignment/repair/unpair-cell.ts';
import type { Row } from '../../../../../shared/model/story.ts';
import { aHand, aRow, column } from '../../../../support/a-story.ts';

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\.) /u);

const talks = [
  aRow({ en: 'They met in Brussels.', kk: 'Олар Брюссельде кездесті.' }, { id: 'met' }),
  aRow(
    { en: 'They signed. They left.', ru: 'Подписали. Уехали.', kk: 'Қол қойды да кетті.' },
    { id: 'signed' },
  ),
  aRow({ kk: 'Сапар аяқталды.' }, { id: 'over' }),
];

describe('merging', () => {
  it('joins the texts of both rows in reading order, per language', () => {
    const merged = mergeWithNext(talks, 'met', aHand);
    expect(column(merged?.rows ?? [], 'kk')).toEqual([
      'Олар Брюссельде кездесті. Қол қойды да кетті.',
      'Сапар аяқталды.',
    ]);
    expect(column(merged?.rows ?? [], 'ru')).toEqual(['Подписали. Уехали.', '']);
    expect(merged?.focus).toBe('met');
  });

  it('does not apply to the last row', () => {
    expect(mergeWithNext(talks, 'over', aHand)).toBeUndefined();
  });

  it('takes back the confirmation of what it joins, and only of that', () => {
    const confirmed = talks.map((row): Row => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([language, cell]) => [
          language,
          cell === undefined ? cell : { ...cell, state: 'confirmed' },
        ]),
      ),
    }));
    const [first] = mergeWithNext(confirmed, 'met', aHand)?.rows ?? [];
    expect(first?.cells['kk']?.state).toBe('draft');
    expect(first?.cells['ru']?.state).toBe('confirmed');
  });
});

describe('splitting', () => {
  it('cuts at the cursor, and other languages at the sentence end nearest to the same share', () => {
    const split = splitRow(
      talks,
      { rowId: 'signed', language: 'en', offset: 'They signed.'.length },
      'new',
      aHand,
      sentencesOf,
    );
    expect(column(split?.rows ?? [], 'en').slice(1, 3)).toEqual(['They signed.', 'They left.']);
    expect(column(split?.rows ?? [], 'ru').slice(1, 3)).toEqual(['Подписали.', 'Уехали.']);
    expect(column(split?.rows ?? [], 'kk').slice(1, 3)).toEqual(['Қол қойды да кетті.', '']);
    expect(split?.focus).toBe('new');
  });

  it.each([0, 1_000])('does not apply where one side would be empty (%i)', (offset) => {
    const point = { rowId: 'signed', language: 'en', offset };
    expect(splitRow(talks, point, 'new', aHand, sentencesOf)).toBeUndefined();
  });
});

describe('moving a cell', () => {
  it('joins it to the cell above in reading order', () => {
    const moved = moveCell(talks, 'signed', 'kk', 'up', aHand);
    expect(column(moved?.rows ?? [], 'kk')).toEqual([
      'Олар Брюссельде кездесті. Қол қойды да кетті.',
      '',
      'Сапар аяқталды.',
    ]);
  });

  it('takes a row away that is left without text', () => {
    const moved = moveCell(talks, 'over', 'kk', 'up', aHand);
    expect(moved?.rows.map((row) => row.id)).toEqual(['met', 'signed']);
    expect(moved?.focus).toBe('signed');
  });

  it('does not apply beyond the story nor to an empty cell', () => {
    expect(moveCell(talks, 'met', 'kk', 'up', aHand)).toBeUndefined();
    expect(moveCell(talks, 'over', 'en', 'up', aHand)).toBeUndefined();
  });
});

describe('leaving a cell unpaired', () => {
  it('puts it into a row of its own below', () => {
    const alone = unpairCell(talks, 'met', 'kk', 'new');
    expect(column(alone?.rows ?? [], 'kk').slice(0, 2)).toEqual(['', 'Олар Брюссельде кездесті.']);
    expect(column(alone?.rows ?? [], 'en').slice(0, 2)).toEqual(['They met in Brussels.', '']);
  });

  it('does not apply to a cell that is alone already', () => {
    expect(unpairCell(talks, 'over', 'kk', 'new')).toBeUndefined();
  });
});

describe('every correction', () => {
  const text = fc.constantFrom('', 'Бір.', 'Екі. Үш.', 'One. Two.', 'Три.');
  const stories = fc
    .array(fc.record({ en: text, kk: text }), { minLength: 1, maxLength: 6 })
    .map((texts) => texts.map((cells, index) => aRow(cells, { id: String(index) })));
  const words = (rows: readonly Row[], language: string): string =>
    column(rows, language).join(' ').replaceAll(/\s+/gu, ' ').trim();

  it('keeps every word of every language in its order', () => {
    fc.assert(
      fc.property(stories, fc.nat(5), fc.nat(12), (rows, place, offset) => {
        const rowId = String(place);
        const repairs = [
          mergeWithNext(rows, rowId, aHand),
          splitRow(rows, { rowId, language: 'kk', offset }, 'new', aHand, sentencesOf),
          moveCell(rows, rowId, 'kk', 'up', aHand),
          moveCell(rows, rowId, 'kk', 'down', aHand),
          unpairCell(rows, rowId, 'kk', 'new'),
        ];
        for (const repair of repairs) {
          if (repair === undefined) continue;
          expect(words(repair.rows, 'en')).toBe(words(rows, 'en'));
          expect(words(repair.rows, 'kk').replaceAll(' ', '')).toBe(
            words(rows, 'kk').replaceAll(' ', ''),
          );
        }
      }),
    );
  });
});
