import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '../../../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../../../shared/memory/memory-index.ts';
import { present } from '../../../../shared/invariant.ts';
import { score } from '../../../../shared/memory/score.ts';
import { scoringLanguageOf } from '../../../../shared/memory/scoring-language.ts';
import { partBytes, partOf } from '../../../../shared/memory/index/part-file.ts';
import { usualListReading } from '../../../../shared/memory/index/search-side.ts';
import { matchOf } from '../../../../shared/memory/match-of.ts';
import type { FoundUnit } from '../../../../shared/model/found-unit.ts';
import type { Match, MatchQuery } from '../../../../shared/model/match.ts';
import type { Neighbours, TranslationUnit } from '../../../../shared/model/translation-unit.ts';

let count = 0;

function aUnit(
  texts: Readonly<Record<string, string>>,
  more: Partial<TranslationUnit> = {},
): TranslationUnit {
  count++;
  return {
    id: `unit-${String(count)}`,
    memoryId: 'working',
    variants: Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, { text }])),
    context: {},
    origin: { name: 'talks' },
    author: 'Aigerim',
    createdAt: count,
    changedAt: count,
    ...more,
  };
}

/** An index with its units at hand: what it finds is explained at once. */
function anIndexOf(...units: readonly TranslationUnit[]): ExplainingIndex {
  const index = createMemoryIndex();
  const byId = new Map<string, TranslationUnit>();
  const explained = (query: MatchQuery, found: readonly FoundUnit[]): readonly Match[] =>
    found.map((one) => matchOf(one, present(byId.get(one.unitId), 'it was added'), query));
  const explaining: ExplainingIndex = {
    index,
    add: (unit) => {
      byId.set(unit.id, unit);
      index.add(unit);
    },
    find: (query) => explained(query, index.find(query)),
    findExhaustively: (query) => explained(query, index.findExhaustively(query)),
  };
  for (const unit of units) explaining.add(unit);
  return explaining;
}

interface ExplainingIndex {
  readonly index: MemoryIndex;
  add(unit: TranslationUnit): void;
  find(query: MatchQuery): readonly Match[];
  findExhaustively(query: MatchQuery): readonly Match[];
}

const met = aUnit({
  en: 'Nazarbayev met Juncker in Brussels.',
  ru: 'Назарбаев встретился с Юнкером в Брюсселе.',
  kk: 'Назарбаев Брюссельде Юнкермен кездесті.',
});

describe('a memory', () => {
  it.each([
    ['en', 'kk'],
    ['en', 'ru'],
    ['ru', 'en'],
    ['ru', 'kk'],
    ['kk', 'en'],
    ['kk', 'ru'],
  ])('finds a unit from %s into %s', (from, to) => {
    const text = met.variants[from]?.text ?? '';
    const [match] = anIndexOf(met).find({ text, from, to });
    expect(match).toMatchObject({ kind: 'exact', score: 100, from, to, source: text });
    expect(match?.target).toBe(met.variants[to]?.text);
  });

  it('offers nothing into a language that the unit has not', () => {
    const index = anIndexOf(aUnit({ en: 'Visa-free entry', ru: 'Безвизовый въезд' }));
    expect(index.find({ text: 'Visa-free entry', from: 'en', to: 'kk' })).toEqual([]);
    expect(index.find({ text: 'Visa-free entry', from: 'kk', to: 'en' })).toEqual([]);
    expect(index.find({ text: '  ', from: 'en', to: 'ru' })).toEqual([]);
  });

  it('finds regions of a language and the alphabets of Kazakh for one another', () => {
    const index = anIndexOf(aUnit({ 'en-US': 'Visa-free entry', 'kk-Latn': 'Vızasyz kıru' }));
    expect(index.find({ text: 'Visa-free entry', from: 'en', to: 'kk-Latn' })).toHaveLength(1);
    expect(index.find({ text: 'Visa-free entry', from: 'en', to: 'kk' })).toMatchObject([
      { to: 'kk-Latn', penalties: [{ kind: 'script', points: 1 }] },
    ]);
  });

  it('finds a unit at once, replaces it by its id, and forgets it', () => {
    const index = anIndexOf(met);
    const query = { text: 'The agreement was signed.', from: 'en', to: 'ru' };
    const signed = aUnit({ en: 'The agreement was signed.', ru: 'Соглашение подписано.' });
    index.add(signed);
    expect(index.find(query)[0]?.target).toBe('Соглашение подписано.');
    index.add({ ...signed, variants: { ...signed.variants, ru: { text: 'Подписано.' } } });
    expect(index.index.size).toBe(2);
    expect(index.find(query).map(({ target }) => target)).toEqual(['Подписано.']);
    index.index.remove(signed.id);
    expect(index.find(query)).toEqual([]);
    expect(index.index.size).toBe(1);
  });
});

describe('neighbours', () => {
  const text = 'The talks will go on.';
  const inContext = (context: Neighbours): ExplainingIndex =>
    anIndexOf(aUnit({ en: text, ru: 'Переговоры продолжатся.' }, { context: { en: context } }));

  it.each([
    [102, { before: 'They met.', after: 'He left.' }, { before: 'They  met.', after: 'He left.' }],
    [101, { before: 'They met.', after: 'He left.' }, { before: 'They met.', after: 'She left.' }],
    [100, { before: 'They met.', after: 'He left.' }, { before: 'No.', after: 'She left.' }],
    [101, { before: '', after: 'He left.' }, { before: '', after: 'She left.' }],
    [100, {}, {}],
    [100, { before: '', after: '' }, {}],
  ])('give %d for %j asked with %j', (expected, context, asked) => {
    const [match] = inContext(context).find({ text, from: 'en', to: 'ru', ...asked });
    expect(match?.score).toBe(expected);
    expect(match?.kind).toBe(expected > 100 ? 'context' : 'exact');
  });
});

describe('penalties and order', () => {
  const text = 'Келісімге қол қойылды.';

  it('takes one point off and shows all where a source has several translations', () => {
    const index = anIndexOf(
      aUnit({ kk: text, ru: 'Соглашение подписано.' }),
      aUnit({ kk: text, ru: 'Договор подписан.' }),
      aUnit({ kk: text, ru: 'Договор подписан.' }),
    );
    const matches = index.find({ text, from: 'kk', to: 'ru' });
    expect(matches.map(({ target, score, penalties }) => [target, score, penalties])).toEqual([
      ['Договор подписан.', 99, [{ kind: 'multipleTranslations', points: 1 }]],
      ['Соглашение подписано.', 99, [{ kind: 'multipleTranslations', points: 1 }]],
    ]);
  });

  it('neither offers nor counts what the asking row made itself', () => {
    const origin = { name: 'talks', storyId: 'talks', rowId: 'signed' };
    const index = anIndexOf(
      aUnit({ kk: text, ru: 'Соглашение подписано.' }, { id: 'elsewhere' }),
      aUnit({ kk: text, ru: 'Соглашение подписано.' }, { origin }),
      aUnit({ kk: text, ru: 'Договор подписан.' }, { origin }),
    );
    const query = { text, from: 'kk', to: 'ru', limit: 1, exceptRowId: 'signed' };
    expect(index.find(query)).toMatchObject([{ unit: { id: 'elsewhere' }, score: 100 }]);
    expect(index.findExhaustively(query)).toEqual(index.find(query));
    expect(index.find({ ...query, exceptRowId: 'left' })).toMatchObject([{ score: 99 }]);
  });

  it('takes off the points of a memory', () => {
    const index = anIndexOf(
      aUnit({ kk: text, ru: 'Соглашение подписано.' }, { memoryId: 'archive' }),
    );
    const query = { text, from: 'kk', to: 'ru', penalties: new Map([['archive', 5]]) };
    expect(index.find(query)).toMatchObject([
      { kind: 'exact', score: 95, penalties: [{ kind: 'memory', points: 5 }] },
    ]);
    expect(index.find({ ...query, threshold: 96 })).toEqual([]);
  });

  it('never shows a difference in a number only as 100', () => {
    const index = anIndexOf(aUnit({ en: 'Trade grew 5 percent.', ru: 'Торговля выросла на 5 %.' }));
    const [match] = index.find({ text: 'Trade grew 6 percent.', from: 'en', to: 'ru' });
    expect(match).toMatchObject({
      kind: 'fuzzy',
      score: 97,
      reasons: [{ kind: 'number', source: '5', query: '6' }],
    });
  });

  it('gives the best first and no more than wanted', () => {
    const index = anIndexOf(
      aUnit({ en: 'Trade with Russia grew last year.', ru: '1' }),
      aUnit({ en: 'Trade with China grew last year.', ru: '2' }),
      aUnit({ en: 'Trade with China fell last month.', ru: '3' }),
      aUnit({ en: 'Weather was cold.', ru: '4' }),
    );
    const query = { text: 'Trade with China grew last year', from: 'en', to: 'ru' };
    expect(index.find({ ...query, limit: 2 }).map(({ target }) => target)).toEqual(['2', '1']);
    expect(index.find({ ...query, threshold: 1 }).map(({ target }) => target)).toEqual([
      '2',
      '1',
      '3',
    ]);
  });
});

describe('the index', () => {
  const word = fc.constantFrom(
    ...['президент', 'президентке', 'министр', 'министрлігі', 'келісім', 'келісімге', 'және'],
    ...['мен', 'қол', 'қойды', 'ел', 'елге', '2015', '2016', '12,5', ',', '.', '«', '»', 'Астана'],
  );
  const segment = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

  it('finds what scoring every unit finds, at every threshold, in open and packed parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(segment, fc.integer({ min: 0, max: 3 })), { maxLength: 30 }),
        fc.nat({ max: 30 }),
        fc.array(fc.nat({ max: 29 }), { maxLength: 5 }),
        segment,
        fc.integer({ min: 0, max: 102 }),
        fc.constantFrom(1, 2, 5, 50),
        fc.constantFrom(
          usualListReading,
          { shortList: 0, perCandidate: 0 },
          { shortList: 2, perCandidate: 1 },
        ),
        (texts, packedAt, gone, text, threshold, limit, reading) => {
          const units = texts.map(([kk, ru], place) =>
            aUnit({ kk, ru: String(ru) }, { id: `working/0/${String(place)}` }),
          );
          const index = createMemoryIndex(reading);
          index.addAll(units.slice(0, packedAt));
          index.pack('working');
          index.addAll(units.slice(packedAt));
          for (const place of gone) index.remove(`working/0/${String(place)}`);
          const query = { text, from: 'kk', to: 'ru', threshold, limit };
          expect(index.find(query)).toEqual(index.findExhaustively(query));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers the same after a part was written to a file and read again', () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 20 }), segment, (texts, text) => {
        const units = texts.map((kk, place) =>
          aUnit({ kk, ru: String(place) }, { changedAt: 2 ** 40 + place }),
        );
        const before = createMemoryIndex();
        before.addAll(units);
        before.remove(units[0]?.id ?? '');
        before.pack('working');
        const after = createMemoryIndex();
        for (const part of before.partsOf('working')) {
          if (part.units.count === 0) continue;
          const bytes = new Uint8Array(Buffer.concat([...partBytes(part)]));
          after.addPart(present(partOf(bytes, part.units.gone()), 'it was just written'));
        }
        const query = { text, from: 'kk', to: 'ru', threshold: 1, limit: 50 };
        expect(after.find(query)).toEqual(before.find(query));
        expect(after.size).toBe(before.size);
      }),
    );
  });

  it('gives the score of the scorer', () => {
    fc.assert(
      fc.property(segment, segment, (source, text) => {
        const index = anIndexOf(aUnit({ kk: source, ru: 'Иә.' }));
        index.index.pack('working');
        const expected = score(source, text, scoringLanguageOf('kk'));
        const [match] = index.find({ text, from: 'kk', to: 'ru', threshold: 0 });
        expect(match?.score ?? 0).toBe(expected.score);
      }),
    );
  });
});
