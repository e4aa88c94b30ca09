import { describe, expect, it } from 'vitest';
import {
  columnsFor,
  hitColumns,
  phraseOf,
} from '../../../../../renderer/features/concordance/hit-columns.ts';
import type { ConcordanceHit } from '../../../../../shared/model/concordance.ts';
import { aUnit } from '../../../../support/a-unit.ts';

const hit: ConcordanceHit = {
  unit: aUnit({
    'en-GB': 'The agreement was signed.',
    ru: 'Соглашение подписано.',
    kk: 'Келісімге қол қойылды.',
    'kk-Latn': 'Kelisimge qol qoıyldy.',
    de: 'Das Abkommen wurde unterzeichnet.',
  }),
  language: 'ru',
  ranges: [{ start: 0, end: 10 }],
  partners: { kk: [{ start: 0, end: 9 }] },
};

describe('the columns of a hit', () => {
  it('are those of the story, then the other languages of stories', () => {
    expect(columnsFor(['kk', 'ru'])).toEqual(['kk', 'ru', 'en']);
    expect(columnsFor([])).toEqual(['en', 'ru', 'kk']);
  });

  it('hold every text once: by language whatever the region or script, and at last what has no column', () => {
    const columns = hitColumns(hit, ['en', 'ru', 'kk']);
    expect(columns.map((texts) => texts.map(({ language }) => language))).toEqual([
      ['en-GB'],
      ['ru'],
      ['kk', 'kk-Latn'],
      ['de'],
    ]);
  });

  it('mark the words in the language where they were found, and their partner in the others', () => {
    const [english, russian, kazakh] = hitColumns(hit, ['en', 'ru', 'kk']);
    expect(russian?.[0]).toMatchObject({ look: 'found', ranges: hit.ranges });
    expect(kazakh?.[0]).toMatchObject({ look: 'partner', ranges: [{ start: 0, end: 9 }] });
    expect(english?.[0]).toMatchObject({ look: 'partner', ranges: [] });
  });
});

describe('the words to take over', () => {
  it.each([
    [
      'from the first mark to the last',
      [
        [0, 9],
        [10, 13],
      ],
      'Келісімге қол',
    ],
    ['the marked word', [[10, 13]], 'қол'],
    ['the whole text where nothing is marked', [], 'Келісімге қол қойылды.'],
  ] as const)('are %s', (_what, ranges, words) => {
    const text = {
      language: 'kk',
      text: 'Келісімге қол қойылды.',
      ranges: ranges.map(([start, end]) => ({ start, end })),
      look: 'partner',
    } as const;
    expect(phraseOf(text)).toBe(words);
  });
});
