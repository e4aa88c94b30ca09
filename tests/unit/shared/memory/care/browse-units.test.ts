import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browseUnits } from '../../../../../shared/memory/care/browse-units.ts';
import { memoryStatistics } from '../../../../../shared/memory/care/memory-statistics.ts';
import { idsAt } from '../../../../../shared/memory/care/unit-list.ts';
import { createMemoryIndex } from '../../../../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../../../../shared/memory/memory-index.ts';
import type { BrowseQuery } from '../../../../../shared/model/browsing.ts';
import type { TranslationUnit } from '../../../../../shared/model/translation-unit.ts';
import { aUnit } from '../../../../support/a-unit.ts';

const all: BrowseQuery = { text: '', kind: 'all', sort: 'changed', isDescending: false };

function listed(index: MemoryIndex, query: Partial<BrowseQuery>): readonly string[] {
  return idsAt(browseUnits(index, { ...all, ...query }), 0, 1000);
}

const units = [
  aUnit({ en: 'Talks go on', kk: 'Келіссөз жалғасуда' }, { id: 'a', changedAt: 30 }),
  aUnit(
    { en: 'Agreement', ru: 'Соглашение о торговле' },
    { id: 'b', changedAt: 10, review: 'aligned', origin: { name: 'visit' } },
  ),
  aUnit({ en: 'Agreement', ru: 'Договор' }, { id: 'c', changedAt: 20, memoryId: 'agency' }),
  aUnit({ en: 'Talks go on', kk: 'Келіссөз жалғасуда' }, { id: 'd', changedAt: 40 }),
];

function anIndexOf(some: readonly TranslationUnit[], packedAt = some.length): MemoryIndex {
  const index = createMemoryIndex();
  some.forEach((unit, place) => {
    if (place === packedAt) for (const id of index.memoryIds) index.pack(id);
    index.add(unit);
  });
  return index;
}

describe('browsing', () => {
  it.each<[Partial<BrowseQuery>, readonly string[]]>([
    [{}, ['b', 'c', 'a', 'd']],
    [{ isDescending: true }, ['d', 'a', 'c', 'b']],
    [{ memoryIds: ['agency'] }, ['c']],
    [{ text: 'соглашения' }, ['b']],
    [{ text: 'келіссөзге' }, ['a', 'd']],
    [{ review: 'aligned' }, ['b']],
    [{ without: 'ru' }, ['a', 'd']],
    [{ changedFrom: 20, changedBefore: 40 }, ['c', 'a']],
    [{ sort: 'text', language: 'ru' }, ['c', 'b', 'a', 'd']],
    [{ sort: 'length', language: 'ru', isDescending: true }, ['b', 'c', 'a', 'd']],
    [{ sort: 'origin', isDescending: true }, ['b', 'a', 'd', 'c']],
    [{ kind: 'duplicates' }, ['d', 'a']],
    [{ kind: 'conflicts' }, ['c', 'b']],
  ])('%j gives %j', (query, expected) => {
    expect(listed(anIndexOf(units), query)).toEqual(expected);
    expect(listed(anIndexOf(units, 2), query)).toEqual(expected);
  });

  it('leaves out what is gone, and reads a list page by page', () => {
    const index = anIndexOf(units, 3);
    index.remove('c');
    const list = browseUnits(index, all);
    expect([...idsAt(list, 0, 2), ...idsAt(list, 2, 2), ...idsAt(list, 3, 9)]).toEqual([
      ...['b', 'a', 'd'],
    ]);
  });

  const text = fc.constantFrom('Иә.', 'Жоқ.', 'Келісті.');
  it('finds every duplicate and every conflict, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ en: text, kk: text, ru: text }, { requiredKeys: ['kk'] }), {
          maxLength: 12,
        }),
        fc.nat({ max: 12 }),
        (texts, packedAt) => {
          const some = texts.map((one, place) => aUnit(one, { id: String(place) }));
          const index = anIndexOf(some, packedAt);
          const partners = (isOne: (a: TextsOf, b: TextsOf) => boolean): readonly string[] =>
            texts.flatMap((one, place) =>
              texts.some((other, at) => at !== place && isOne(one, other)) ? [String(place)] : [],
            );
          const key = (one: TextsOf): string => JSON.stringify([one['en'], one['kk'], one['ru']]);
          expect([...listed(index, { kind: 'duplicates' })].sort()).toEqual(
            [...partners((a, b) => key(a) === key(b))].sort(),
          );
          expect([...listed(index, { kind: 'conflicts' })].sort()).toEqual(
            [...partnersInConflict(texts)].sort(),
          );
        },
      ),
    );
  });

  it('counts units by languages, months, origins and review', () => {
    expect(memoryStatistics(anIndexOf(units, 1), ['working'])).toEqual({
      units: 3,
      byLanguages: [
        { name: 'en+kk', units: 2 },
        { name: 'en+ru', units: 1 },
      ],
      byMonth: [{ name: '1970-01', units: 3 }],
      byOrigin: [
        { name: 'talks', units: 2 },
        { name: 'visit', units: 1 },
      ],
      byReview: [
        { name: 'aligned', units: 1 },
        { name: 'confirmed', units: 2 },
      ],
    });
  });
});

type TextsOf = Readonly<Partial<Record<string, string>>>;

/** Units of a group that has one text in a language and more than one in another. */
function partnersInConflict(texts: readonly TextsOf[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const own of ['en', 'kk', 'ru']) {
    for (const one of texts) {
      const group = texts.flatMap((other, place) =>
        one[own] !== undefined && other[own] === one[own] ? [place] : [],
      );
      const isConflict = ['en', 'kk', 'ru'].some(
        (tag) =>
          tag !== own && new Set(group.flatMap((place) => texts[place]?.[tag] ?? [])).size > 1,
      );
      if (isConflict && group.length > 1) for (const place of group) found.add(String(place));
    }
  }
  return found;
}
