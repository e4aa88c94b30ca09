import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '../../../../shared/memory/memory-index.ts';
import { findMatches } from '../../../../shared/pipeline/find-matches.ts';

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
});
