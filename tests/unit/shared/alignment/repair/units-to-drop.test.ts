import { describe, expect, it } from 'vitest';
import { mergeWithNext } from '../../../../../shared/alignment/repair/merge-rows.ts';
import { moveCell } from '../../../../../shared/alignment/repair/move-cell.ts';
import type { RowRepair } from '../../../../../shared/alignment/repair/row-repair.ts';
import { splitRow } from '../../../../../shared/alignment/repair/split-row.ts';
import { unitsToDrop } from '../../../../../shared/alignment/repair/units-to-drop.ts';
import { unpairCell } from '../../../../../shared/alignment/repair/unpair-cell.ts';
import type { ByLanguage } from '../../../../../shared/model/language-tag.ts';
import type { Row } from '../../../../../shared/model/story.ts';
import type { TranslationUnit } from '../../../../../shared/model/translation-unit.ts';
import { aHand, aRow, noon } from '../../../../support/a-story.ts';

function unitOf(rowId: string, texts: ByLanguage<string>): TranslationUnit {
  return {
    id: `unit-${rowId}`,
    memoryId: 'working',
    variants: Object.fromEntries(
      Object.entries(texts).map(([language, text = '']) => [language, { text }]),
    ),
    context: {},
    origin: { name: 'talks', storyId: 'talks', rowId },
    author: 'Aigul',
    createdAt: noon,
    changedAt: noon,
  };
}

const met = { en: 'They met in Brussels.', kk: 'Олар құжаттарға қол қойды.' };
const signed = { en: 'They signed. They left.', ru: 'Подписали. Уехали.' };
const over = { en: 'The visit is over.', ru: 'Визит окончен.', kk: 'Сапар аяқталды.' };
const rows = [aRow(met, { id: 'met' }), aRow(signed, { id: 'signed' }), aRow(over, { id: 'over' })];
const units = new Map([
  ['met', unitOf('met', met)],
  ['signed', unitOf('signed', signed)],
  ['over', unitOf('over', over)],
]);

function dropped(repair: RowRepair | undefined, before: readonly Row[] = rows): readonly string[] {
  return repair === undefined ? ['?'] : unitsToDrop(before, repair, units).map(({ id }) => id);
}

describe('after a correction of the pairing', () => {
  it('the unit of a row that lost one of its texts is to be dropped', () => {
    expect(dropped(moveCell(rows, 'met', 'kk', 'down', aHand))).toEqual(['unit-met']);
    expect(dropped(unpairCell(rows, 'over', 'ru', 'new'))).toEqual(['unit-over']);
  });

  it('so is the unit of a row whose text became longer', () => {
    expect(dropped(moveCell(rows, 'signed', 'ru', 'down', aHand))).toEqual([
      'unit-signed',
      'unit-over',
    ]);
  });

  it('a unit stays whose texts still stand together, whatever came beside them', () => {
    expect(dropped(moveCell(rows, 'over', 'kk', 'up', aHand))).toEqual(['unit-over']);
    const third = rows.map((row) => (row.id === 'met' ? aRow({ ...met, ru: 'Да.' }, row) : row));
    expect(dropped(unpairCell(third, 'met', 'ru', 'new'), third)).toEqual([]);
  });

  it('merging and splitting drop nothing', () => {
    expect(dropped(mergeWithNext(rows, 'met', aHand))).toEqual([]);
    const point = { rowId: 'signed', language: 'en', offset: 'They signed.'.length };
    const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\.) /u);
    expect(dropped(splitRow(rows, point, 'new', aHand, sentencesOf))).toEqual([]);
  });

  it('an older wording goes with the text that stood for it, and stays where its languages were left alone', () => {
    const reworded = rows.map((row) =>
      row.id === 'over' ? aRow({ ...over, kk: 'Сапар тәмам болды.', de: 'Ende.' }, row) : row,
    );
    expect(dropped(moveCell(reworded, 'over', 'kk', 'up', aHand), reworded)).toEqual(['unit-over']);
    expect(dropped(unpairCell(reworded, 'over', 'de', 'new'), reworded)).toEqual([]);
  });

  it('a row that is gone takes its unit along', () => {
    const alone = [aRow(met, { id: 'met' }), aRow({ ru: 'Подписали.' }, { id: 'signed' })];
    expect(dropped(moveCell(alone, 'signed', 'ru', 'up', aHand), alone)).toEqual(['unit-signed']);
  });
});
