import { describe, expect, it } from 'vitest';
import { cellOf, withCell } from '../../../../shared/model/cells.ts';
import type { Row } from '../../../../shared/model/story.ts';
import { unfinishedParts } from '../../../../shared/pipeline/unfinished-parts.ts';
import { aHand, aRow } from '../../../support/a-story.ts';

function stoodBy(row: Row, language: string, text: string): Row {
  return withCell(row, language, cellOf(text, { kind: 'typed' }, aHand, 'confirmed'));
}

const rows = [
  stoodBy(aRow({ en: 'They met in Brussels.', ru: 'Они встретились.' }), 'kk', 'Олар кездесті.'),
  stoodBy(aRow({ en: 'They signed.', ru: ' ' }), 'kk', 'Олар қол қойды.'),
  stoodBy(aRow({}), 'kk', 'Сапар аяқталды.'),
];

describe('what an export would leave open', () => {
  it('is what the version does not say yet, and what nobody has stood by', () => {
    expect(unfinishedParts(rows, ['en', 'ru'])).toEqual([
      { language: 'en', empty: [3], drafts: [1, 2] },
      { language: 'ru', empty: [2, 3], drafts: [1] },
    ]);
  });

  it('is nothing where all is confirmed', () => {
    expect(unfinishedParts(rows, ['kk'])).toEqual([]);
    expect(unfinishedParts([], ['en', 'ru', 'kk'])).toEqual([]);
  });

  it('names the rows as they are numbered in the story, blank ones included', () => {
    const blank = aRow({ en: '' }, { id: 'blank' });
    expect(unfinishedParts([blank, ...rows], ['ru'])).toEqual([
      { language: 'ru', empty: [3, 4], drafts: [2] },
    ]);
  });

  it('is nothing of a note that is not exported', () => {
    const note = aRow({ kk: 'Редакцияға: суретін қараңыз.' }, { kind: 'note' });
    expect(unfinishedParts([...rows, note], ['kk'])).toEqual([
      { language: 'kk', empty: [], drafts: [4] },
    ]);
    expect(unfinishedParts([...rows, note], ['kk'], false)).toEqual([]);
  });

  it('does not count rows in which no language says anything', () => {
    const blank = [aRow({ en: '', ru: ' ', kk: '' }, { id: 'blank' }), aRow({}, { id: 'bare' })];
    expect(unfinishedParts([...rows, ...blank], ['kk'])).toEqual([]);
    expect(unfinishedParts([...rows, ...blank], ['ru'])).toEqual([
      { language: 'ru', empty: [2, 3], drafts: [1] },
    ]);
  });
});
