import { describe, expect, it } from 'vitest';
import { leftOutByReason } from '../../../../../shared/formats/memory/left-out-by-reason.ts';

describe('what an import left out', () => {
  it('is told by reason, with how many and the first five lines', () => {
    const alone = [6, 9, 12, 15, 18, 21].map((line) => ({
      line,
      code: 'fewer-than-two-languages',
    }));
    expect(leftOutByReason([...alone, { line: 30, code: 'empty' }])).toEqual([
      { code: 'fewer-than-two-languages', count: 6, firstLines: [6, 9, 12, 15, 18] },
      { code: 'empty', count: 1, firstLines: [30] },
    ]);
    expect(leftOutByReason([])).toEqual([]);
  });

  it('stays small for a hundred thousand units', () => {
    const many = Array.from({ length: 100_000 }, (_, line) => ({ line, code: 'empty' }));
    expect(leftOutByReason(many)).toMatchObject([{ count: 100_000, firstLines: [0, 1, 2, 3, 4] }]);
  });
});
