import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '../../../../shared/memory/memory-index.ts';
import { confirmRow } from '../../../../shared/pipeline/confirm-row.ts';
import { findMatches } from '../../../../shared/pipeline/find-matches.ts';
import type { OwnWords } from '../../../../shared/pipeline/find-matches.ts';
import { aHand, aRow, aStory, noon } from '../../../support/a-story.ts';

const index = createMemoryIndex();
index.add({
  id: 'u1',
  memoryId: 'working',
  variants: {
    en: { text: 'Kazakhstan and the EU signed the agreement.' },
    ru: { text: 'Казахстан и ЕС подписали соглашение.' },
    kk: { text: 'Қазақстан мен ЕО келісімге қол қойды.' },
  },
  context: {},
  origin: { name: 'talks' },
  author: '',
  createdAt: 0,
  changedAt: 0,
});

describe('matches for a row', () => {
  it('are found from each language that the row has, the same translation once with its best score', () => {
    const segments = [
      { language: 'en', text: 'Kazakhstan and the EU signed an agreement.', neighbours: {} },
      { language: 'ru', text: 'Казахстан и ЕС подписали соглашение.', neighbours: {} },
    ];
    const matches = findMatches(index, segments, 'kk', new Map());
    expect(matches.map(({ from, score, target }) => [from, score, target])).toEqual([
      ['ru', 100, 'Қазақстан мен ЕО келісімге қол қойды.'],
    ]);
    expect(findMatches(index, segments, 'kk', new Map([['working', 10]]))[0]?.score).toBe(90);
  });

  it('are not 100 where one of its versions has another number than the unit', () => {
    const memory = createMemoryIndex();
    memory.add({
      id: 'u2',
      memoryId: 'working',
      variants: {
        en: { text: 'Growth was 72.5 percent.' },
        ru: { text: 'Рост составил 72,5 процента.' },
        kk: { text: 'Өсім 72,5 пайыз болды.' },
      },
      context: {},
      origin: { name: 'talks' },
      author: '',
      createdAt: 0,
      changedAt: 0,
    });
    const segments = [
      { language: 'en', text: 'Growth was 75.5 percent.', neighbours: {} },
      { language: 'ru', text: 'Рост составил 72,5 процента.', neighbours: {} },
    ];
    const [match] = findMatches(memory, segments, 'kk', new Map());
    expect(match).toMatchObject({ from: 'en', reasons: [{ kind: 'number' }] });
    expect(match?.score).toBeLessThan(100);
  });

  describe('once it is confirmed', () => {
    const texts = { en: 'They signed an agreement.', kk: 'Олар келісімге қол қойды.' };
    const row = aRow(texts, { id: 'signed' });
    const confirmation = confirmRow({
      story: aStory([row]),
      rows: [row],
      rowId: 'signed',
      language: 'kk',
      lastUnit: undefined,
      memoryId: 'working',
      newUnitId: 'own',
      hand: { ...aHand, time: noon + 1 },
    });
    const own = confirmation?.unit;
    const itself = { rowId: 'signed', target: texts.kk };
    const segments = [{ language: 'en', text: texts.en, neighbours: { before: '', after: '' } }];

    function found(others: readonly string[], except?: OwnWords) {
      const memory = createMemoryIndex();
      if (own !== undefined) memory.add(own);
      for (const [order, kk] of others.entries()) {
        memory.add({
          id: `other-${String(order)}`,
          memoryId: 'archive',
          variants: { en: { text: texts.en }, kk: { text: kk } },
          context: {},
          origin: { name: 'visit', storyId: 'visit', rowId: `other-${String(order)}` },
          author: 'Marat',
          createdAt: noon,
          changedAt: noon,
        });
      }
      return findMatches(memory, segments, 'kk', new Map(), except).map(
        ({ unit, score, penalties }) => [unit.id, score, penalties.length],
      );
    }

    it('do not offer its own unit, yet the same translation out of another story', () => {
      expect(found([texts.kk])).toEqual([['own', 102, 0]]);
      expect(found([texts.kk], itself)).toEqual([['other-0', 100, 0]]);
      expect(found([], itself)).toEqual([]);
    });

    it('offer its earlier wording once it says something else', () => {
      const reworded = { rowId: 'signed', target: 'Олар шартқа қол қойды.' };
      expect(found([], reworded)).toEqual([['own', 102, 0]]);
    });

    it('lose no point to its own unit, and no place', () => {
      expect(found(['Олар шартқа қол қойды.'], itself)).toEqual([['other-0', 100, 0]]);
      const five = ['бір', 'екі', 'үш', 'төрт', 'бес'].map((word) => `Олар ${word} келісті.`);
      expect(found(five, itself)).toHaveLength(5);
    });
  });
});
