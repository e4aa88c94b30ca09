import { describe, expect, it } from 'vitest';
import { withCell, cellOf } from '../../../../shared/model/cells.ts';
import type { Row } from '../../../../shared/model/story.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { confirmRow } from '../../../../shared/pipeline/confirm-row.ts';
import type { Confirmation } from '../../../../shared/pipeline/confirm-row.ts';
import { aHand, aRow, aStory } from '../../../support/a-story.ts';

const before = aRow({ en: 'Talks opened.' }, { id: 'before' });
const after = aRow({ en: 'They end today.' }, { id: 'after' });
const typed = (text: string) => cellOf(text, { kind: 'typed' }, aHand);
const pair = withCell(aRow({ en: 'They met.' }, { id: 'met' }), 'kk', typed('Олар кездесті.'));

function confirm(row: Row, language: string, lastUnit?: TranslationUnit): Confirmation | undefined {
  const rows = [before, row, after];
  return confirmRow({
    story: aStory(rows),
    rows,
    rowId: row.id,
    language,
    lastUnit,
    memoryId: 'working',
    newUnitId: 'fresh',
    hand: aHand,
  });
}

describe('confirming a cell', () => {
  it('makes one unit with the imported original and the neighbours as context', () => {
    const done = confirm(pair, 'kk');
    expect(done?.row.cells['kk']?.state).toBe('confirmed');
    expect(done?.row.cells['en']?.state).toBe('confirmed');
    expect(done?.unit).toMatchObject({
      id: 'fresh',
      variants: { en: { text: 'They met.' }, kk: { text: 'Олар кездесті.' } },
      context: { en: { before: 'Talks opened.', after: 'They end today.' } },
      origin: { name: 'talks', rowId: 'met' },
      author: 'Aigul',
    });
  });

  it('leaves a draft in another column a draft, and out of the unit', () => {
    const done = confirm(withCell(pair, 'ru', typed('Они встре')), 'kk');
    expect(done?.row.cells['ru']?.state).toBe('draft');
    expect(Object.keys(done?.unit?.variants ?? {})).toEqual(['en', 'kk']);
  });

  it('makes no unit of texts that are not parallel, and stands by them all the same', () => {
    const done = confirm({ ...pair, isNotParallel: true }, 'kk');
    expect(done?.row.cells['kk']?.state).toBe('confirmed');
    expect(done?.unit).toBeUndefined();
  });

  it('makes no unit while only one language stands', () => {
    const done = confirm(aRow({ en: 'They met.' }, { id: 'met' }), 'en');
    expect(done?.row.cells['en']?.state).toBe('confirmed');
    expect(done?.unit).toBeUndefined();
  });

  it('does not apply to an empty cell', () => {
    expect(confirm(pair, 'ru')).toBeUndefined();
  });

  it('lets the unit of the row grow by a third language', () => {
    const first = confirm(pair, 'kk');
    const third = withCell(first?.row ?? pair, 'ru', typed('Они встретились.'));
    const grown = confirm(third, 'ru', first?.unit);
    expect(grown?.unit?.id).toBe(first?.unit?.id);
    expect(Object.keys(grown?.unit?.variants ?? {}).sort()).toEqual(['en', 'kk', 'ru']);
  });

  it('keeps a changed translation beside the first', () => {
    const first = confirm(pair, 'kk');
    const unit = first?.unit === undefined ? undefined : { ...first.unit, id: 'first' };
    const changed = withCell(first?.row ?? pair, 'kk', typed('Олар жүздесті.'));
    const second = confirm(changed, 'kk', unit);
    expect(second?.unit?.id).toBe('fresh');
    expect(second?.unit?.variants['kk']?.text).toBe('Олар жүздесті.');
  });

  it('stores nothing new where the unit says it all already', () => {
    const first = confirm(pair, 'kk');
    expect(confirm(first?.row ?? pair, 'kk', first?.unit)?.unit).toBeUndefined();
  });

  it('lets no unit grow that holds a text the row has no longer', () => {
    const first = confirm(pair, 'kk');
    const unit = first?.unit === undefined ? undefined : { ...first.unit, id: 'first' };
    const unpaired = withCell(first?.row ?? pair, 'kk', undefined);
    const third = withCell(unpaired, 'ru', typed('Они встретились.'));
    const second = confirm(third, 'ru', unit);
    expect(second?.unit?.id).toBe('fresh');
    expect(second?.unit?.variants).toEqual({
      en: { text: 'They met.' },
      ru: { text: 'Они встретились.' },
    });
  });

  it('lets a unit grow beside a text of it that is a draft again, with its neighbours', () => {
    const first = confirm(pair, 'kk');
    const again = withCell(first?.row ?? pair, 'kk', typed('Олар кездесті.'));
    const grown = confirm(withCell(again, 'ru', typed('Они встретились.')), 'ru', first?.unit);
    expect(grown?.unit?.id).toBe(first?.unit?.id);
    expect(Object.keys(grown?.unit?.variants ?? {}).sort()).toEqual(['en', 'kk', 'ru']);
    expect(Object.keys(grown?.unit?.context ?? {}).sort()).toEqual(['en', 'kk', 'ru']);
    expect(grown?.row.cells['kk']?.state).toBe('draft');
  });

  it('gives back the same row and no unit where nothing changes', () => {
    const first = confirm(pair, 'kk');
    const row = first?.row ?? pair;
    const again = confirm(row, 'en', first?.unit);
    expect(again?.row).toBe(row);
    expect(again?.unit).toBeUndefined();
  });

  it('makes the unit of a confirmed row anew where the memory has it no longer', () => {
    const row = confirm(pair, 'kk')?.row ?? pair;
    expect(confirm(row, 'kk')).toMatchObject({ row, unit: { id: 'fresh' } });
  });
});
