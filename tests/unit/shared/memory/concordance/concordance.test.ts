import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concordanceHits,
  wordMarker,
} from '../../../../../shared/memory/concordance/concordance.ts';
import { createMemoryIndex } from '../../../../../shared/memory/memory-index.ts';
import type { ConcordanceQuery } from '../../../../../shared/model/concordance.ts';
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

function answer(
  index: MemoryIndex,
  query: ConcordanceQuery,
): { readonly ids: readonly string[]; readonly total: number } {
  const { hits, totals } = concordanceHits(index, query);
  return {
    ids: hits.map(({ part, unit }) => part.units.idOf(unit)),
    total: [...totals.values()].reduce((sum, count) => sum + count, 0),
  };
}

function found(index: MemoryIndex, text: string): readonly string[] {
  return answer(index, { text, language: 'kk', limit: 100 }).ids;
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
    const ranges = wordMarker('келіс брюссель', 'kk')(text);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Брюссельде',
      'келісімге',
    ]);
    expect(wordMarker('келісім министр', 'kk')(text)).toEqual([]);
  });

  it('finds the newest first among equals, and counts those that it does not show', () => {
    const index = anIndexOf(Array.from({ length: 500 }, () => 'Қазақстан дамиды.'));
    const { ids, total } = answer(index, { text: 'қазақстан', limit: 3 });
    expect(total).toBe(500);
    expect(ids).toEqual(['499', '498', '497']);
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

  it('finds exactly what a plain reading of all texts finds, in the same order, in open and packed parts', () => {
    fc.assert(
      fc.property(
        fc.array(segment, { maxLength: 20 }),
        fc.nat({ max: 20 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.nat({ max: 6 }),
        fc.array(fc.nat({ max: 19 }), { maxLength: 3 }),
        (all, packedAt, words, isPhrase, limit, removed) => {
          const searched = isPhrase ? `"${words.join(' ')}"` : words.join(' ');
          const index = anIndexOf(all, packedAt);
          for (const place of removed) index.remove(String(place));
          const expected = readPlainly(all, words, isPhrase).filter((id) => !removed.includes(id));
          const { ids, total } = answer(index, { text: searched, language: 'kk', limit });
          expect(total).toBe(expected.length);
          expect(ids.map(Number)).toEqual(expected.slice(0, limit));
          for (const [place, text] of all.entries()) {
            const isFound = wordMarker(searched, 'kk')(text).length > 0;
            expect(isFound).toBe(expected.includes(place) || (isFound && removed.includes(place)));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Places of the texts that hold the words, best first: by the definition, text by text. */
function readPlainly(
  texts: readonly string[],
  searched: readonly string[],
  isPhrase: boolean,
): readonly number[] {
  const words = searched.filter((word) => word !== ',');
  const found = texts.flatMap((text, place) => {
    const read = text.split(' ');
    const isRunAt = (start: number): boolean =>
      words.every((word, step) => answers(read[start + step], word));
    const isTogether = words.length === 1 || read.some((_, start) => isRunAt(start));
    const isHeld = words.every((word) => read.some((one) => answers(one, word)));
    const exact = words.filter((word) => read.includes(word)).length;
    return words.length > 0 && isHeld && (isTogether || !isPhrase)
      ? [{ place, isTogether, exact }]
      : [];
  });
  return found
    .sort(
      (a, b) =>
        Number(b.isTogether) - Number(a.isTogether) || b.exact - a.exact || b.place - a.place,
    )
    .map(({ place }) => place);
}

/** Of the words above, those that are forms of one or begin like it. */
function answers(read: string | undefined, word: string): boolean {
  if (read === undefined) return false;
  const isForm = ['президент', 'келісім'].some(
    (stem) => read.startsWith(stem) && word.startsWith(stem),
  );
  return read === word || isForm;
}
