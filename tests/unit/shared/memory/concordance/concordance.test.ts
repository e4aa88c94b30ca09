import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concordanceHits,
  wordRanges,
} from '../../../../../shared/memory/concordance/concordance.ts';
import { createMemoryIndex } from '../../../../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../../../../shared/memory/memory-index.ts';
import { aUnit } from '../../../../support/a-unit.ts';

function anIndexOf(texts: readonly string[], packedAt = texts.length): MemoryIndex {
  const index = createMemoryIndex();
  texts.forEach((kk, place) => {
    if (place === packedAt) index.pack('working');
    index.add(aUnit({ kk, ru: String(place) }, { id: String(place), changedAt: place }));
  });
  return index;
}

function found(index: MemoryIndex, text: string): readonly string[] {
  return concordanceHits(index, { text, language: 'kk', limit: 100 }).hits.map(
    ({ unitId }) => unitId,
  );
}

const texts = [
  'Астанада президент Брюссельде келісімге қол қойды.',
  'Қол қойылған келісім туралы президенттің айтқаны.',
  'Министр 2015 жылы «Нұр Отан» партиясына кірді.',
  'Отан үшін нұр шашты, 2016 жыл.',
];

describe('the concordance', () => {
  it.each([
    ['келісім', ['1', '0']],
    ['президент', ['0', '1']],
    ['президент келісім', ['1', '0']],
    ['келісім президент', ['1', '0']],
    ['Нұр Отан', ['2', '3']],
    ['«Нұр Отан»', ['2']],
    ['"отан нұр"', []],
    ['2015', ['2']],
    ['2017', []],
    ['', []],
  ])('finds %j in any inflected form and order, what fits best first', (text, expected) => {
    expect(found(anIndexOf(texts), text)).toEqual(expected);
    expect(found(anIndexOf(texts, 2), text)).toEqual(expected);
  });

  it('says where the words stand, and finds words by their beginning', () => {
    const text = texts[0] ?? '';
    const ranges = wordRanges(text, 'kk', 'келіс брюссель');
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Брюссельде',
      'келісімге',
    ]);
    expect(wordRanges(text, 'kk', 'келісім министр')).toEqual([]);
  });

  it('finds the newest first among equals, and counts those that it does not show', () => {
    const index = anIndexOf(Array.from({ length: 500 }, () => 'Қазақстан дамиды.'));
    const { hits, total } = concordanceHits(index, { text: 'қазақстан', limit: 3 });
    expect(total).toBe(500);
    expect(hits.map(({ unitId }) => unitId)).toEqual(['499', '498', '497']);
  });

  const word = fc.constantFrom(
    ...[
      'президент',
      'президенттің',
      'келісім',
      'келісімге',
      'және',
      'мен',
      'елге',
      '2015',
      '2016',
      ',',
    ],
  );
  const segment = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

  it('finds exactly the texts that hold the words, in open and packed parts', () => {
    fc.assert(
      fc.property(
        fc.array(segment, { maxLength: 20 }),
        fc.nat({ max: 20 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (all, packedAt, words, isPhrase) => {
          const searched = isPhrase ? `"${words.join(' ')}"` : words.join(' ');
          const expected = all.flatMap((text, place) =>
            wordRanges(text, 'kk', searched).length > 0 ? [String(place)] : [],
          );
          expect([...found(anIndexOf(all, packedAt), searched)].sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});
