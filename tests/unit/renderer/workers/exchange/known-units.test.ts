import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeySet } from '../../../../../renderer/workers/exchange/key-set.ts';
import { KnownUnits } from '../../../../../renderer/workers/exchange/known-units.ts';
import { unitKey } from '../../../../../renderer/workers/exchange/unit-key.ts';
import { aUnit } from '../../../../support/a-unit.ts';

const met = aUnit({ en: 'They met.', kk: 'Олар кездесті.' });

describe('what a memory has already', () => {
  it.each([
    ['the same unit', met, true],
    ['its languages in another order', aUnit({ kk: 'Олар кездесті.', en: 'They met.' }), true],
    ['other spaces', aUnit({ en: '  They\u00a0 met.\n', kk: 'Олар кездесті.' }), true],
    [
      'another Unicode form',
      aUnit({ en: 'They met.', kk: 'Олар кездесті.'.normalize('NFD') }),
      true,
    ],
    ['newer, with a note', { ...met, changedAt: 9e12, notes: ['checked'] }, true],
    ['another text', aUnit({ en: 'They met!', kk: 'Олар кездесті.' }), false],
    [
      'one language more',
      aUnit({ en: 'They met.', kk: 'Олар кездесті.', ru: 'Они встретились.' }),
      false,
    ],
    ['one language fewer', aUnit({ en: 'They met.' }), false],
    ['the texts in other languages', aUnit({ ru: 'They met.', kk: 'Олар кездесті.' }), false],
    ['the texts exchanged', aUnit({ kk: 'They met.', en: 'Олар кездесті.' }), false],
    [
      'neighbours that nobody knew',
      { ...met, context: { en: { before: 'Talks were held.' } } },
      false,
    ],
  ])('is asked with %s', (_name, unit, isThere) => {
    const known = new KnownUnits();
    known.add(met);
    expect(known.add(unit)).toBe(!isThere);
  });

  it('knows a unit in each place where it stood', () => {
    const known = new KnownUnits();
    const first = { ...met, context: { en: { before: 'Talks were held.', after: '' } } };
    const second = { ...met, context: { en: { before: 'The sides agreed.', after: '' } } };
    expect([first, second, first, second, met].map((unit) => known.add(unit))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('tells any two units apart that say different things', () => {
    const texts = fc.dictionary(fc.constantFrom('en', 'ru', 'kk'), fc.string({ maxLength: 5 }), {
      minKeys: 1,
    });
    const said = (unit: Readonly<Record<string, string>>): string =>
      JSON.stringify(
        Object.entries(unit)
          .map(([tag, text]) => [tag, text.normalize('NFC').replace(/\s+/gu, ' ').trim()])
          .sort(),
      );
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const isSame = said(one) === said(other);
        const [a, b] = [unitKey(aUnit(one), false), unitKey(aUnit(other), false)];
        expect(a.high === b.high && a.low === b.low).toBe(isSame);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a set of keys', () => {
  it('holds what was added and nothing else, zeros and thousands of keys included', () => {
    const half = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(fc.tuple(half, half), { maxLength: 3_000, size: 'max' }), (keys) => {
        const set = new KeySet();
        const model = new Set<string>();
        for (const [high, low] of keys) {
          // Two zeros stand for one key with the pair 0, 1.
          const key = high === 0 && low === 0 ? '0 1' : `${high} ${low}`;
          const wasThere = set.has(high, low);
          const isNew = set.add(high, low);
          if (wasThere !== model.has(key) || isNew === wasThere) expect.fail(key);
          model.add(key);
        }
        expect(set.size).toBe(model.size);
        expect(keys.every(([high, low]) => set.has(high, low))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
