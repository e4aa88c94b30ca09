import { describe, expect, it } from 'vitest';
import { joinedRanges } from '../../../../../shared/memory/concordance/joined-ranges.ts';

function joined(text: string, language: string, ...words: readonly string[]): readonly string[] {
  const ranges = words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
  return joinedRanges(text, ranges, language).map(({ start, end }) => text.slice(start, end));
}

describe('words of a phrase', () => {
  it('are one range where only spaces and small words part them', () => {
    const text = 'Министр экономики и финансов, глава банка';
    expect(joined(text, 'ru', 'банка', 'Министр', 'экономики', 'финансов')).toEqual([
      'Министр экономики и финансов',
      'банка',
    ]);
  });

  it('stay apart where a mark or another word parts them', () => {
    expect(joined('Қаржы, жоспар', 'kk', 'Қаржы', 'жоспар')).toEqual(['Қаржы', 'жоспар']);
    expect(joined('budget of this year', 'en', 'budget', 'year')).toEqual(['budget of this year']);
    expect(joined('budget plan year', 'en', 'budget', 'year')).toEqual(['budget', 'year']);
  });
});
