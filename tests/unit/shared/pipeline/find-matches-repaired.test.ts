import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../shared/model/match.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { findMatches } from '../../../../shared/pipeline/find-matches.ts';
import type { FindSettings } from '../../../../shared/pipeline/find-matches.ts';
import { aUnit } from '../../../support/a-unit.ts';
import { memoriesOf } from '../../../support/memories-of.ts';

async function found(
  units: readonly TranslationUnit[],
  [language, text, to]: readonly [string, string, string],
  settings: FindSettings = {},
): Promise<readonly Match[]> {
  return findMatches(memoriesOf(units), [{ language, text, neighbours: {} }], to, settings);
}

describe('a match', () => {
  const growth = aUnit({
    en: 'Growth was 7.5 percent in May.',
    ru: 'Рост в мае составил 7,5 процента.',
  });

  it('is made to fit, its own target untouched', async () => {
    const asked = ['en', 'Growth was 8 percent in June.', 'ru'] as const;
    const [match] = await found([growth], asked);
    expect(match?.target).toBe('Рост в мае составил 7,5 процента.');
    expect(match?.adapted?.target).toBe('Рост в июне составил 8 процентов.');
    const [plain] = await found([growth], asked, { repair: false });
    expect(plain?.adapted).toBeUndefined();
    expect({ ...match, adapted: undefined }).toEqual({ ...plain, adapted: undefined });
  });

  it('has nothing adapted where it says what the segment says', async () => {
    const [match] = await found([growth], ['en', 'Growth was 7.5 percent in May.', 'ru']);
    expect(match?.adapted).toBeUndefined();
  });

  it('takes a name that the memory knows in both languages', async () => {
    const units = [
      aUnit({
        en: 'Kazakhstan signed the agreement on Monday.',
        kk: 'Қазақстан дүйсенбіде келісімге қол қойды.',
      }),
      aUnit({ en: 'Kazakhstan', kk: 'Қазақстан' }),
      aUnit({ en: 'Kyrgyzstan', kk: 'Қырғызстан' }),
    ];
    const [match] = await found(units, ['en', 'Kyrgyzstan signed the agreement on Monday.', 'kk']);
    expect(match?.adapted).toMatchObject({
      target: 'Қырғызстан дүйсенбіде келісімге қол қойды.',
      repairs: [{ kind: 'term', before: 'Қазақстан', after: 'Қырғызстан' }],
    });
    const unsure = [...units, aUnit({ en: 'Kyrgyzstan', kk: 'Қырғыз Республикасы' })];
    const [left] = await found(unsure, ['en', 'Kyrgyzstan signed the agreement on Monday.', 'kk']);
    expect(left?.adapted).toBeUndefined();
  });

  it('through a third language is made to fit where both units say the same numbers', async () => {
    const first = aUnit({ en: 'The city has 5 schools.', ru: 'В городе 5 школ.' });
    const second = aUnit({ ru: 'В городе 5 школ.', kk: 'Қалада 5 мектеп бар.' });
    const asked = ['en', 'The city has 7 schools.', 'kk'] as const;
    const [match] = await found([first, second], asked);
    expect(match).toMatchObject({ kind: 'pivot', adapted: { target: 'Қалада 7 мектеп бар.' } });
    const other = aUnit({ ru: 'В городе 9 школ.', kk: 'Қалада 9 мектеп, 5 бақ бар.' });
    const [unsure] = await found([first, other], asked);
    expect(unsure).toMatchObject({ kind: 'pivot', target: 'Қалада 9 мектеп, 5 бақ бар.' });
    expect(unsure?.adapted).toBeUndefined();
  });

  it('is offered in the alphabet that is wanted, for a point', async () => {
    const units = [aUnit({ en: 'The capital is Astana.', 'kk-Latn': 'Elordasy – Astana.' })];
    const [match] = await found(units, ['en', 'The capital is Astana.', 'kk']);
    expect(match).toMatchObject({ to: 'kk', target: 'Елордасы – Астана.', score: 99 });
    expect(match?.penalties).toEqual([{ kind: 'script', points: 1 }]);
  });

  it('is the same whether the index or every unit is asked', async () => {
    const units = [
      growth,
      aUnit({ en: 'in June', ru: 'в июне' }),
      aUnit({ en: 'Growth was slow', ru: 'Рост был слабым' }),
    ];
    for (const text of [
      'Growth was 8 percent in June.',
      'Exports were low in June',
      'Growth was slow in June',
    ]) {
      expect(await found(units, ['en', text, 'ru'], { isExhaustive: true })).toEqual(
        await found(units, ['en', text, 'ru']),
      );
    }
  });
});

describe('an assembled match', () => {
  const units = [
    aUnit({ en: 'The central bank raised its rate', ru: 'Центральный банк повысил ставку' }),
    aUnit({ en: 'Prices rose by 5 percent.', ru: 'Цены выросли на 5 процентов.' }),
  ];
  const segment =
    'Prices rose by 8 percent, and the central bank raised its rate to fight inflation.';

  it('says which piece covers what, and how much of the segment', async () => {
    const [match] = await found(units, ['en', segment, 'ru']);
    expect(match?.kind).toBe('assembled');
    expect(match?.score).toBeLessThan(60);
    expect(match?.coverage).toBeCloseTo(7 / 9);
    expect(
      match?.parts?.map(({ range, target }) => [segment.slice(range.start, range.end), target]),
    ).toEqual([
      ['Prices rose by 8 percent', 'Цены выросли на 5 процентов'],
      [', and the ', ''],
      ['central bank raised its rate', 'центральный банк повысил ставку'],
      [' to fight inflation.', ''],
    ]);
    expect(match?.adapted?.target).toContain('Цены выросли на 8 процентов');
    const { adapted } = match ?? {};
    expect(
      adapted?.repairs.map(({ range }) => adapted.target.slice(range.start, range.end)),
    ).toEqual(adapted?.repairs.map(({ after }) => after));
  });

  it('is not offered where less than half is known, or something fits as a whole', async () => {
    const little =
      'The central bank raised its rate, said a spokesman of the finance ministry after long talks in Astana on Friday';
    expect(await found(units, ['en', little, 'ru'])).toEqual([]);
    const [whole] = await found(units, ['en', 'Prices rose by 8 percent.', 'ru']);
    expect(whole?.kind).toBe('fuzzy');
    expect(await found(units, ['en', segment, 'ru'], { assemble: false })).toEqual([]);
  });
});
