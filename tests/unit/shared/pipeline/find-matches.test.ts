import { describe, expect, it } from 'vitest';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { confirmRow } from '../../../../shared/pipeline/confirm-row.ts';
import { findMatches } from '../../../../shared/pipeline/find-matches.ts';
import type { OwnWords } from '../../../../shared/pipeline/find-matches.ts';
import { memoriesOf } from '../../../support/memories-of.ts';
import { aHand, aRow, aStory, noon } from '../../../support/a-story.ts';

const memories = memoriesOf([
  {
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
  },
]);

describe('matches for a row', () => {
  it('are found from each language that the row has, the same translation once with its best score', async () => {
    const segments = [
      { language: 'en', text: 'Kazakhstan and the EU signed an agreement.', neighbours: {} },
      { language: 'ru', text: 'Казахстан и ЕС подписали соглашение.', neighbours: {} },
    ];
    const matches = await findMatches(memories, segments, 'kk', {});
    expect(matches.map(({ from, score, target }) => [from, score, target])).toEqual([
      ['ru', 100, 'Қазақстан мен ЕО келісімге қол қойды.'],
    ]);
    const penalties = new Map([['working', 10]]);
    const [penalised] = await findMatches(memories, segments, 'kk', { penalties });
    expect(penalised?.score).toBe(90);
  });

  it('are not 100 where one of its versions has another number than the unit', async () => {
    const memory = memoriesOf([
      {
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
      },
    ]);
    const segments = [
      { language: 'en', text: 'Growth was 75.5 percent.', neighbours: {} },
      { language: 'ru', text: 'Рост составил 72,5 процента.', neighbours: {} },
    ];
    const [match] = await findMatches(memory, segments, 'kk', {});
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

    async function found(others: readonly string[], except?: OwnWords) {
      const units = others.map((kk, order): TranslationUnit => ({
        id: `other-${String(order)}`,
        memoryId: 'archive',
        variants: { en: { text: texts.en }, kk: { text: kk } },
        context: {},
        origin: { name: 'visit', storyId: 'visit', rowId: `other-${String(order)}` },
        author: 'Marat',
        createdAt: noon,
        changedAt: noon,
      }));
      const memory = memoriesOf(own === undefined ? units : [own, ...units]);
      const matches = await findMatches(memory, segments, 'kk', {}, except);
      return matches.map(({ unit, score, penalties }) => [unit.id, score, penalties.length]);
    }

    it('do not offer its own unit, yet the same translation out of another story', async () => {
      expect(await found([texts.kk])).toEqual([['own', 102, 0]]);
      expect(await found([texts.kk], itself)).toEqual([['other-0', 100, 0]]);
      expect(await found([], itself)).toEqual([]);
    });

    it('offer its earlier wording once it says something else', async () => {
      const reworded = { rowId: 'signed', target: 'Олар шартқа қол қойды.' };
      expect(await found([], reworded)).toEqual([['own', 102, 0]]);
    });

    it('lose no point to its own unit, and no place', async () => {
      expect(await found(['Олар шартқа қол қойды.'], itself)).toEqual([['other-0', 100, 0]]);
      const five = ['бір', 'екі', 'үш', 'төрт', 'бес'].map((word) => `Олар ${word} келісті.`);
      expect(await found(five, itself)).toHaveLength(5);
    });
  });
});
