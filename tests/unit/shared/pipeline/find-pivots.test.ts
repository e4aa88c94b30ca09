import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../../shared/pipeline/find-matches.ts';
import { aUnit } from '../../../support/a-unit.ts';
import { memoriesOf } from '../../../support/memories-of.ts';

const english = 'The parties signed the agreement on trade.';
const russian = 'Стороны подписали соглашение о торговле.';
const kazakh = 'Тараптар сауда туралы келісімге қол қойды.';
const segments = [{ language: 'en', text: english, neighbours: {} }];

describe('a match through a third language', () => {
  it('leads from a unit without the wanted language to one that has it, and shows the chain', async () => {
    const memories = memoriesOf([
      aUnit({ en: english, ru: russian }, { id: 'first' }),
      aUnit({ ru: russian, kk: kazakh }, { id: 'second', memoryId: 'agency' }),
    ]);
    const [match] = await findMatches(memories, segments, 'kk', {});
    expect(match).toMatchObject({
      ...{ kind: 'pivot', score: 94, target: kazakh, source: english, routes: 1 },
      penalties: [{ kind: 'pivot', points: 6 }],
      via: [
        { unitId: 'first', from: 'en', to: 'ru', target: russian, score: 100 },
        { unitId: 'second', from: 'ru', to: 'kk', memoryId: 'agency', score: 100 },
      ],
    });
    expect(await findMatches(memories, segments, 'kk', { pivot: false, assemble: false })).toEqual(
      [],
    );
    expect(await findMatches(memories, segments, 'kk', { isExhaustive: true })).toEqual(
      await findMatches(memories, segments, 'kk', {}),
    );
  });

  it('rises where two routes agree, and stands apart where they do not', async () => {
    const units = [
      aUnit({ en: english, ru: russian }, { id: 'first' }),
      aUnit({ en: `${english.slice(0, -1)}!`, ru: russian }, { id: 'other' }),
      aUnit({ ru: russian, kk: kazakh }, { id: 'second' }),
    ];
    const [agreed] = await findMatches(memoriesOf(units), segments, 'kk', {});
    expect(agreed).toMatchObject({ score: 97, routes: 2 });
    const another = aUnit({ ru: russian, kk: 'Тараптар шартқа қол қойды.' }, { id: 'third' });
    const both = await findMatches(memoriesOf([...units, another]), segments, 'kk', {});
    expect(new Set(both.map(({ target }) => target)).size).toBe(2);
  });

  it('goes closely, not only exactly, and never takes the place of what is found directly', async () => {
    const close = [
      aUnit({ en: english, ru: 'Стороны подписали соглашения о торговле.' }),
      aUnit({ ru: russian, kk: kazakh }),
    ];
    const [match] = await findMatches(memoriesOf(close), segments, 'kk', {});
    expect(match?.kind).toBe('pivot');
    expect(match?.score).toBeLessThan(94);
    const direct = aUnit({ en: english, kk: kazakh }, { id: 'direct' });
    const [first] = await findMatches(memoriesOf([...close, direct]), segments, 'kk', {});
    expect(first).toMatchObject({ kind: 'exact', score: 100 });
  });

  it('does not go through what the asking row says itself', async () => {
    const origin = { name: 'talks', rowId: 'row' };
    const memories = memoriesOf([
      aUnit({ en: english, ru: russian }, { origin }),
      aUnit({ ru: russian, kk: kazakh }),
    ]);
    const own = { rowId: 'row', target: '' };
    expect(await findMatches(memories, segments, 'kk', {}, own)).toEqual([]);
  });
});

describe('an assembled match', () => {
  const memories = memoriesOf([
    aUnit({ en: 'customs union', kk: 'кеден одағы' }, { id: 'union' }),
    aUnit({ en: 'European Union', kk: 'Еуропалық одақ' }, { id: 'eu' }),
    aUnit({ en: 'visa-free entry', kk: 'визасыз кіру' }, { id: 'visa' }),
  ]);
  const text = 'Yesterday the European Union and the customs union discussed visa-free entry.';

  it('says what of the segment it covers, in its order, with gaps', async () => {
    const [match, ...others] = await findMatches(
      memories,
      [{ language: 'en', text, neighbours: {} }],
      'kk',
      {},
    );
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      kind: 'assembled',
      target: '… Еуропалық одақ … кеден одағы … визасыз кіру',
    });
    const covered = match?.parts?.filter(({ target }) => target !== '') ?? [];
    expect(
      covered.map(({ range, unitId }) => [text.slice(range.start, range.end), unitId]),
    ).toEqual([
      ['European Union', 'eu'],
      ['customs union', 'union'],
      ['visa-free entry', 'visa'],
    ]);
    expect(match?.coverage).toBeCloseTo(6 / 8);
    expect(match?.score).toBeLessThan(60);
  });

  it('is not offered for what is hardly known, nor beside a real match', async () => {
    const hardly = { language: 'en', text: 'The customs union, prices, wages and rents grew.' };
    expect(await findMatches(memories, [{ ...hardly, neighbours: {} }], 'kk', {})).toEqual([]);
    const known = { language: 'en', text: 'Customs union.', neighbours: {} };
    expect((await findMatches(memories, [known], 'kk', {})).map(({ kind }) => kind)).toEqual([
      'fuzzy',
    ]);
    const all = { language: 'en', text, neighbours: {} };
    expect(await findMatches(memories, [all], 'kk', { assemble: false })).toEqual([]);
  });

  it('reads nothing that could not come among the best', async () => {
    const { index, units } = memoriesOf([
      aUnit({ en: english, kk: kazakh }, { id: 'direct' }),
      aUnit({ en: english, ru: russian }, { id: 'first' }),
      aUnit({ en: english, ru: russian, kk: kazakh }, { id: 'whole' }),
      aUnit({ ru: russian, kk: 'Тараптар шартқа қол қойды.' }, { id: 'second' }),
    ]);
    const read = new Set<string>();
    const watched: typeof units = (ids) => {
      for (const id of ids) read.add(id);
      return units(ids);
    };
    await findMatches({ index, units: watched }, segments, 'kk', { limit: 1 });
    expect(read).not.toContain('first');
    await findMatches({ index, units: watched }, segments, 'kk', { limit: 5 });
    expect(read).toContain('first');
    expect(read).toContain('second');
  });
});
