import { describe, expect, it } from 'vitest';
import { LeftOutByReason } from '../../../../../shared/formats/memory/left-out-by-reason.ts';

describe('LeftOutByReason', () => {
  it('counts each reason, in the order they came, and keeps the first five lines of a million', () => {
    const leftOut = new LeftOutByReason();
    leftOut.add('unknown-language', 4);
    for (let line = 10; line < 1_000_010; line += 1) leftOut.add('empty', line);
    leftOut.add('unknown-language', 9);
    expect(leftOut.reasons()).toEqual([
      { code: 'unknown-language', count: 2, firstLines: [4, 9] },
      { code: 'empty', count: 1_000_000, firstLines: [10, 11, 12, 13, 14] },
    ]);
  });

  it('has nothing to tell where nothing was left out', () => {
    expect(new LeftOutByReason().reasons()).toEqual([]);
  });
});
