import { describe, expect, it } from 'vitest';
import { spansToRows } from '../../../../shared/alignment/spans-to-rows.ts';
import { readVersion } from '../../../../shared/alignment/reading/version.ts';
import type { VersionParagraph } from '../../../../shared/alignment/aligned-row.ts';

/** Paragraphs in a tiny notation: a letter a sentence, `ab cd` two paragraphs of two. */
function version(language: string, paragraphs: string) {
  const all = paragraphs
    .split(' ')
    .map((letters): VersionParagraph => ({ kind: 'body', sentences: [...letters] }));
  return readVersion(all, language);
}

/** Rows as numbers of sentences that each version says, `1,1 0,1 1,1`, and the paragraphs that come of them. */
function paragraphs(rows: string, ...versions: readonly ReturnType<typeof version>[]) {
  const read = versions.map(() => 0);
  const spans = rows.split(' ').map((row) => {
    const entries = row.split(',').map((count, place) => {
      const start = read[place] ?? 0;
      read[place] = start + Number(count);
      return [versions[place]?.language, { start, end: start + Number(count) }];
    });
    return {
      spans: Object.fromEntries(entries) as Record<string, { start: number; end: number }>,
      confidence: 1,
    };
  });
  return spansToRows(spans, versions).map(({ paragraph }) => paragraph);
}

describe('the paragraphs of rows', () => {
  it('are those that most versions begin', () => {
    const two = [version('en', 'ab cd'), version('ru', 'ab cd')] as const;
    expect(paragraphs('1,1 1,1 1,1 1,1', ...two)).toEqual([0, 0, 1, 1]);
    const three = [...two, version('kk', 'abcd')] as const;
    expect(paragraphs('1,1,1 1,1,1 1,1,1 1,1,1', ...three)).toEqual([0, 0, 1, 1]);
  });

  it('are not cut in two by what another version adds in their midst', () => {
    const english = version('en', 'ab');
    const russian = version('ru', 'a x b');
    expect(paragraphs('1,1 0,1 1,1', english, russian)).toEqual([0, 0, 0]);
  });

  it('have one of their own where it is added between paragraphs', () => {
    const english = version('en', 'a b');
    const russian = version('ru', 'a x b');
    expect(paragraphs('1,1 0,1 1,1', english, russian)).toEqual([0, 1, 2]);
  });
});
