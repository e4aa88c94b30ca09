import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropText } from '../../../../../shared/alignment/repair/drop-text.ts';
import { mergeWithNext } from '../../../../../shared/alignment/repair/merge-rows.ts';
import { moveCell } from '../../../../../shared/alignment/repair/move-cell.ts';
import { pullUp, shiftDown } from '../../../../../shared/alignment/repair/shift-column.ts';
import { splitRow } from '../../../../../shared/alignment/repair/split-row.ts';
import { swapCell } from '../../../../../shared/alignment/repair/swap-cell.ts';
import { unpairCell } from '../../../../../shared/alignment/repair/unpair-cell.ts';
import type { Row } from '../../../../../shared/model/story.ts';
import { aHand, aRow, column } from '../../../../support/a-story.ts';
import { confirmed, talks } from '../../../../support/rows-to-repair.ts';

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\.) /u);

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

describe('swapping', () => {
  it('exchanges two texts that cross, and goes with the one at the cursor', () => {
    const swapped = swapCell(talks, 'met', 'kk', 'down');
    expect(column(swapped?.rows ?? [], 'kk')).toEqual([
      'Қол қойды да кетті.',
      'Олар Брюссельде кездесті.',
      'Сапар аяқталды.',
    ]);
    expect(column(swapped?.rows ?? [], 'en')).toEqual(column(talks, 'en'));
    expect(swapped?.focus).toBe('signed');
    expect(swapCell(talks, 'signed', 'kk', 'up')?.focus).toBe('met');
  });

  it('into an empty place leaves no empty row behind', () => {
    const rows = [
      aRow({ en: 'They met.' }, { id: 'met' }),
      aRow({ kk: 'Олар кездесті.' }, { id: 'below' }),
    ];
    expect(swapCell(rows, 'below', 'kk', 'up')?.rows.map(({ id }) => id)).toEqual(['met']);
  });

  it('does not apply at the ends, to an empty cell, nor to equal texts', () => {
    expect(swapCell(talks, 'met', 'kk', 'up')).toBeUndefined();
    expect(swapCell(talks, 'over', 'kk', 'down')).toBeUndefined();
    expect(swapCell(talks, 'over', 'en', 'up')).toBeUndefined();
    const equal = [aRow({ kk: 'Иә.' }, { id: 'a' }), aRow({ kk: 'Иә.' }, { id: 'b' })];
    expect(swapCell(equal, 'a', 'kk', 'down')).toBeUndefined();
  });
});

describe('dropping a text', () => {
  it('takes it out of its version; a row that says nothing more goes', () => {
    expect(column(dropText(talks, 'signed', 'ru')?.rows ?? [], 'ru')).toEqual(['', '', '']);
    const gone = dropText(talks, 'over', 'kk');
    expect(gone?.rows.map(({ id }) => id)).toEqual(['met', 'signed']);
    expect(gone?.focus).toBe('signed');
  });

  it('does not apply to an empty cell, nor to the last text of a story', () => {
    expect(dropText(talks, 'over', 'en')).toBeUndefined();
    expect(dropText([aRow({ kk: 'Сапар.' }, { id: 'only' })], 'only', 'kk')).toBeUndefined();
  });
});

describe('every correction', () => {
  const rows = confirmed([
    ...talks,
    aRow({ en: 'The visit is over.', ru: '', kk: 'Олар елге қайтты.' }, { id: 'home' }),
  ]);
  const point = { rowId: 'signed', language: 'en', offset: 'They signed.'.length };

  it.each([
    ['merge', mergeWithNext(rows, 'met', aHand)],
    ['split', splitRow(rows, point, 'new', aHand, sentencesOf)],
    ['move', moveCell(rows, 'over', 'kk', 'down', aHand)],
    ['move', moveCell(rows, 'home', 'kk', 'up', aHand)],
    ['unpair', unpairCell(rows, 'signed', 'ru', 'new')],
    ['swap', swapCell(rows, 'met', 'kk', 'down')],
    ['shift', shiftDown(rows, 'met', 'kk', 'new')],
    ['drop', dropText(rows, 'signed', 'ru')],
  ])('takes back what was confirmed in the rows that it touches: %s', (kind, repair) => {
    expect(repair?.kind).toBe(kind);
    const touched = repair?.rows.filter((row) => !rows.includes(row)) ?? [];
    expect(touched.length).toBeGreaterThan(0);
    for (const cell of touched.flatMap((row) => Object.values(row.cells))) {
      expect(cell?.state).toBe(cell?.text === '' ? 'empty' : 'draft');
    }
    const others = repair?.rows.filter((row) => rows.includes(row)) ?? [];
    expect(others.length).toBeGreaterThan(0);
  });

  it('leaves to a text that it only unpairs who wrote it, and when', () => {
    const [first, alone] = unpairCell(rows, 'met', 'kk', 'new')?.rows ?? [];
    const [wasKk, wasEn] = [rows[0]?.cells['kk'], rows[0]?.cells['en']];
    expect(alone?.cells['kk']).toEqual({ ...wasKk, state: 'draft' });
    expect(first?.cells['en']).toEqual({ ...wasEn, state: 'draft' });
  });

  const text = fc.constantFrom('', 'Бір.', 'Екі. Үш.', 'One. Two.', 'Три.');
  const stories = fc
    .array(fc.record({ en: text, kk: text }), { minLength: 1, maxLength: 6 })
    .map((texts) => texts.map((cells, index) => aRow(cells, { id: String(index) })));
  const words = (rows: readonly Row[], language: string): string =>
    column(rows, language).join(' ').replaceAll(/\s+/gu, ' ').trim();

  it('keeps every word of every language in its order', () => {
    fc.assert(
      fc.property(stories, fc.nat(5), fc.nat(12), (story, place, offset) => {
        const rowId = String(place);
        const repairs = [
          mergeWithNext(story, rowId, aHand),
          splitRow(story, { rowId, language: 'kk', offset }, 'new', aHand, sentencesOf),
          moveCell(story, rowId, 'kk', 'up', aHand),
          moveCell(story, rowId, 'kk', 'down', aHand),
          unpairCell(story, rowId, 'kk', 'new'),
          shiftDown(story, rowId, 'kk', 'new'),
          pullUp(story, rowId, 'kk'),
        ];
        for (const repair of repairs) {
          if (repair === undefined) continue;
          expect(words(repair.rows, 'en')).toBe(words(story, 'en'));
          expect(words(repair.rows, 'kk').replaceAll(' ', '')).toBe(
            words(story, 'kk').replaceAll(' ', ''),
          );
        }
      }),
    );
  });

  it('of two texts that cross keeps both, and of a dropped one only that it is gone', () => {
    const texts = (rows: readonly Row[]): readonly string[] =>
      column(rows, 'kk')
        .filter((each) => each !== '')
        .sort();
    fc.assert(
      fc.property(stories, fc.nat(5), (story, place) => {
        const rowId = String(place);
        const swapped = swapCell(story, rowId, 'kk', 'down');
        if (swapped !== undefined) expect(texts(swapped.rows)).toEqual(texts(story));
        const dropped = dropText(story, rowId, 'kk');
        const gone = story.find(({ id }) => id === rowId)?.cells['kk']?.text ?? '';
        if (dropped === undefined) return;
        expect([...texts(dropped.rows), gone].sort()).toEqual(texts(story));
        expect(column(dropped.rows, 'en').join('')).toBe(column(story, 'en').join(''));
      }),
    );
  });
});
