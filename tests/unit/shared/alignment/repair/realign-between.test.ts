import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realignBetween } from '../../../../../shared/alignment/repair/realign-between.ts';
import {
  realignAround,
  realignedRepair,
} from '../../../../../shared/alignment/repair/realigned-repair.ts';
import { moveCell } from '../../../../../shared/alignment/repair/move-cell.ts';
import { trustRow } from '../../../../../shared/alignment/repair/trust-rows.ts';
import { isSureRow } from '../../../../../shared/model/row-confidence.ts';
import type { Row } from '../../../../../shared/model/story.ts';
import { aHand, aRow, column, noon } from '../../../../support/a-story.ts';

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\.) /u);

function counter(): () => string {
  let last = 0;
  return () => `new-${(last += 1)}`;
}

function doubtful(row: Row, confidence = 0.4): Row {
  return { ...row, confidence };
}

const hand = { ...aHand, time: noon + 1 };

/** A report whose Kazakh column slipped by a row from the second row on. */
const slipped = [
  doubtful(aRow({ en: 'Parliament met on 3 March 2024.' }, { id: 'met' }), 0.99),
  doubtful(
    aRow(
      {
        en: 'Tokayev named 14 ministers.',
        kk: 'Парламент 2024 жылғы 3 наурызда жиналды. Тоқаев 14 министрді тағайындады.',
      },
      { id: 'named' },
    ),
  ),
  doubtful(
    aRow(
      { en: 'Inflation reached 9.3 percent.', kk: 'Бюджет 25 триллион теңгеге өсті.' },
      { id: 'prices' },
    ),
  ),
  doubtful(aRow({ en: 'The budget grew to 25 trillion tenge.' }, { id: 'budget' })),
  doubtful(
    aRow({ en: 'Astana hosts the talks.', kk: 'Келіссөз Астанада өтеді.' }, { id: 'talks' }),
    0.99,
  ),
];

describe('what lies between sure rows', () => {
  it('is paired anew when a text beside it is moved away', () => {
    const rows = slipped.map((row) =>
      row.id === 'named'
        ? doubtful(
            aRow(
              { en: 'Tokayev named 14 ministers.', kk: 'Парламент 2024 жылғы 3 наурызда жиналды.' },
              { id: 'named' },
            ),
          )
        : row.id === 'prices'
          ? doubtful(
              aRow(
                { en: 'Inflation reached 9.3 percent.', kk: 'Тоқаев 14 министрді тағайындады.' },
                { id: 'prices' },
              ),
            )
          : row.id === 'budget'
            ? doubtful(
                aRow(
                  {
                    en: 'The budget grew to 25 trillion tenge.',
                    kk: 'Бюджет 25 триллион теңгеге өсті.',
                  },
                  { id: 'budget' },
                ),
              )
            : row,
    );
    const moved = moveCell(rows, 'named', 'kk', 'up', hand);
    if (moved === undefined) throw new Error('the move applies');
    const { rows: after } = realignedRepair(rows, moved, counter(), sentencesOf);
    const of = (en: string): string =>
      after.find((row) => row.cells['en']?.text === en)?.cells['kk']?.text ?? '';
    expect(of('Parliament met on 3 March 2024.')).toBe('Парламент 2024 жылғы 3 наурызда жиналды.');
    expect(of('Tokayev named 14 ministers.')).toBe('Тоқаев 14 министрді тағайындады.');
    expect(of('The budget grew to 25 trillion tenge.')).toBe('Бюджет 25 триллион теңгеге өсті.');
    expect(of('Astana hosts the talks.')).toBe('Келіссөз Астанада өтеді.');
  });

  it('is not touched where somebody typed, confirmed or paired by hand', () => {
    const touchedBy = (change: (row: Row) => Row): readonly Row[] =>
      slipped.map((row) => (isSureRow(row) ? row : change(row)));
    const cellsOf = (row: Row, over: object): Row => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([tag, cell]) => [tag, { ...cell, ...over }]),
      ) as Row['cells'],
    });
    for (const rows of [
      touchedBy((row) => cellsOf(row, { source: { kind: 'typed' } })),
      touchedBy((row) => cellsOf(row, { state: 'confirmed' })),
      touchedBy((row) => ({ ...row, isPairedByHand: true })),
      touchedBy((row) => ({ ...row, isNotParallel: true })),
    ]) {
      const realignment = { touched: new Set(['met', 'talks']), open: new Set<string>() };
      const after = realignBetween(rows, realignment, counter(), sentencesOf);
      expect(after.every((row, place) => row === rows[place])).toBe(true);
    }
  });

  it('a correction by hand of an imported text holds it', () => {
    const rows = slipped.map((row) =>
      row.id === 'named'
        ? { ...row, cells: { ...row.cells, en: { ...row.cells['en'], changedAt: noon + 5 } } }
        : row,
    ) as readonly Row[];
    const after = realignAround(rows, 'prices', counter(), sentencesOf);
    const all = after?.rows ?? rows;
    expect(all.find((row) => row.id === 'named')).toBe(rows[1]);
  });

  it('is paired anew on demand, and says so where nothing is to be done', () => {
    const again = realignAround(slipped, 'prices', counter(), sentencesOf);
    expect(again?.kind).toBe('realign');
    const kk = (en: string): string =>
      again?.rows.find((row) => row.cells['en']?.text === en)?.cells['kk']?.text ?? '';
    expect(kk('The budget grew to 25 trillion tenge.')).toBe('Бюджет 25 триллион теңгеге өсті.');
    expect(kk('Inflation reached 9.3 percent.')).toBe('');
    const sure = slipped.map((row) => doubtful(row, 1));
    expect(realignAround(sure, 'prices', counter(), sentencesOf)).toBeUndefined();
  });

  it('stays as it is where somebody only says that a row is right', () => {
    const repair = trustRow(slipped, 'prices');
    if (repair === undefined) throw new Error('the row can be trusted');
    expect(realignedRepair(slipped, repair, counter(), sentencesOf)).toBe(repair);
  });
});

const sentence = fc.constantFrom(
  'Олар 3 наурызда кездесті.',
  'They met on 3 March.',
  'Тоқаев Брюссельге барды.',
  'Tokayev went to Brussels.',
  'Бағасы 25 теңге.',
  'It costs 25 tenge.',
  'Да.',
);
const text = fc.array(sentence, { maxLength: 3 }).map((parts) => parts.join(' '));
const stories = fc
  .array(
    fc.record({
      cells: fc.record({ en: text, ru: text, kk: text }),
      confidence: fc.constantFrom(0.1, 0.5, 0.85, 0.97),
      step: fc.nat(1),
      kind: fc.constantFrom('body' as const, 'headline' as const),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    let paragraph = 0;
    const kinds = new Map<number, Row['kind']>();
    return rows
      .filter(({ cells }) => Object.values(cells).some((each) => each !== ''))
      .map(({ cells, confidence, step, kind }, index): Row => {
        paragraph += step;
        kinds.set(paragraph, kinds.get(paragraph) ?? kind);
        return {
          ...aRow(cells, {
            id: String(index),
            paragraph,
            kind: kinds.get(paragraph) ?? kind,
          }),
          confidence,
        };
      });
  });

describe('whatever is paired anew', () => {
  const touchedOf = (places: readonly number[]): ReadonlySet<string> => new Set(places.map(String));
  const cases = fc.tuple(stories, fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }));

  it('keeps every text verbatim and in its order', () => {
    fc.assert(
      fc.property(cases, ([rows, places]) => {
        const touched = touchedOf(places);
        const after = realignBetween(rows, { touched, open: touched }, counter(), sentencesOf);
        for (const language of ['en', 'ru', 'kk']) {
          const said = (all: readonly Row[]): string =>
            column(all, language)
              .filter((each) => each !== '')
              .join(' ');
          expect(said(after)).toBe(said(rows));
        }
      }),
    );
  });

  it('leaves sure rows the objects that they were, in their order', () => {
    fc.assert(
      fc.property(cases, ([rows, places]) => {
        const touched = touchedOf(places);
        const open = new Set<string>();
        const after = realignBetween(rows, { touched, open }, counter(), sentencesOf);
        const sure = rows.filter(isSureRow);
        expect(after.filter((row) => sure.includes(row))).toEqual(sure);
      }),
    );
  });

  it('gives every row an id of its own, and paragraphs that never fall and have one kind', () => {
    fc.assert(
      fc.property(cases, ([rows, places]) => {
        const touched = touchedOf(places);
        const after = realignBetween(rows, { touched, open: touched }, counter(), sentencesOf);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        const paragraphs = after.map(({ paragraph }) => paragraph);
        expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
        for (const row of after) {
          const same = rows.find(({ paragraph }) => paragraph === row.paragraph);
          expect(row.kind).toBe(same?.kind);
        }
      }),
    );
  });

  it('is as it would be if it were done twice', () => {
    fc.assert(
      fc.property(cases, ([rows, places]) => {
        const touched = touchedOf(places);
        const realignment = { touched, open: new Set<string>() };
        const once = realignBetween(rows, realignment, counter(), sentencesOf);
        const twice = realignBetween(once, realignment, counter(), sentencesOf);
        expect(twice.every((row, place) => row === once[place])).toBe(true);
        expect(twice).toHaveLength(once.length);
      }),
      { numRuns: 300 },
    );
  });
});
