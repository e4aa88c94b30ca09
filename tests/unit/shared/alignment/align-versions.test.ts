import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignVersions } from '../../../../shared/alignment/align-versions.ts';
import type { AlignedRow, VersionParagraph } from '../../../../shared/alignment/aligned-row.ts';
import type { ByLanguage } from '../../../../shared/model/language-tag.ts';

function body(...sentences: readonly string[]): VersionParagraph {
  return { kind: 'body', sentences };
}

function headline(text: string): VersionParagraph {
  return { kind: 'headline', sentences: [text] };
}

/** Rows in a tiny notation: the numbers of the sentences per language, `0|0|0 1`. */
function notation(
  rows: readonly AlignedRow[],
  versions: ByLanguage<readonly VersionParagraph[]>,
): readonly string[] {
  const next = new Map<string, number>();
  return rows.map(({ cells }) =>
    Object.keys(versions)
      .map((language) =>
        (cells[language] ?? [])
          .map(() => {
            const place = next.get(language) ?? 0;
            next.set(language, place + 1);
            return place;
          })
          .join(' '),
      )
      .join('|'),
  );
}

const english = [
  headline('Kazakhstan, EU discuss trade in Brussels'),
  body(
    'President Nursultan Nazarbayev met Jean-Claude Juncker on March 30, 2016.',
    'Trade between the sides reached $31 billion in 2015.',
  ),
  body(
    'The ministers of Kazakhstan will meet again in Astana in July.',
    'Is a new agreement near?',
  ),
];
const russian = [
  headline('Казахстан и ЕС обсудили торговлю в Брюсселе'),
  body(
    'Президент Нурсултан Назарбаев встретился с Жан-Клодом Юнкером 30 марта 2016 года.',
    'Товарооборот между сторонами достиг 31 млрд долларов в 2015 году.',
  ),
  body('Министры Казахстана встретятся снова в Астане в июле.', 'Близко ли новое соглашение?'),
];
const kazakh = [
  headline('Қазақстан мен ЕО Брюссельде сауданы талқылады'),
  body(
    '2016 жылғы 30 наурызда Президент Нұрсұлтан Назарбаев Жан-Клод Юнкермен кездесті.',
    '2015 жылы тараптар арасындағы сауда 31 млрд долларға жетті.',
  ),
  body('Қазақстан министрлері шілдеде Астанада қайта кездеседі.', 'Жаңа келісім жақын ба?'),
];

describe('versions of a story', () => {
  it('are paired sentence by sentence where they say the same', () => {
    const versions = { en: english, ru: russian, kk: kazakh };
    const { rows } = alignVersions(versions);
    expect(notation(rows, versions)).toEqual(['0|0|0', '1|1|1', '2|2|2', '3|3|3', '4|4|4']);
    expect(rows.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2, 2]);
    expect(rows.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body', 'body', 'body']);
    expect(rows.every(({ confidence }) => confidence > 0.6)).toBe(true);
  });

  it('leave a sentence alone that one of them leaves out', () => {
    const [first, second, third] = russian;
    const cut = [first, body(...(second?.sentences.slice(0, 1) ?? [])), third].flatMap(
      (paragraph) => paragraph ?? [],
    );
    const versions = { en: english, ru: cut };
    expect(notation(alignVersions(versions).rows, versions)).toEqual([
      '0|0',
      '1|1',
      '2|',
      '3|2',
      '4|3',
    ]);
  });

  it('set two sentences against the one that says both', () => {
    const versions = {
      en: english,
      kk: [
        ...kazakh.slice(0, 1),
        body(kazakh[1]?.sentences.join(' және ') ?? ''),
        ...kazakh.slice(2),
      ],
    };
    expect(notation(alignVersions(versions).rows, versions)).toEqual([
      '0|0',
      '1 2|1',
      '3|2',
      '4|3',
    ]);
  });

  it('know numbers by their values and names by their sound', () => {
    const versions = {
      en: [body('Growth was 5 million.', 'Growth was 7,500.', 'Obama came.', 'Putin came.')],
      ru: [body('Рост — 7500.', 'Приехал Обама.', 'Приехал Путин.')],
    };
    expect(notation(alignVersions(versions).rows, versions)).toEqual(['0|', '1|0', '2|1', '3|2']);
  });

  it('give rows of one language where there is only one, and none for none', () => {
    expect(alignVersions({ kk: kazakh }).rows.map(({ cells }) => cells['kk']?.length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(alignVersions({}).rows).toEqual([]);
    expect(alignVersions({ en: [], ru: [] }).rows).toEqual([]);
  });

  it('keep the cell of a version that has nothing to say empty', () => {
    expect(
      alignVersions({ en: english, ru: [] }).rows.every(({ cells }) => cells['ru']?.length === 0),
    ).toBe(true);
  });
});

describe('laws of the rows', () => {
  const sentence = fc.constantFrom(
    ...['Назарбаев келді.', 'Trade grew 5%.', 'Да.', 'В 2015 году?', '«Иә», — деді ол.', 'Ok', ''],
  );
  const paragraph = fc.record({
    kind: fc.constantFrom('headline', 'body', 'byline'),
    sentences: fc.array(sentence, { maxLength: 5 }),
  });
  const version = fc.array(paragraph, { maxLength: 6 });

  it('hold every sentence of every version exactly once, in its order', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('en', 'ru', 'kk', 'de'), version, { maxKeys: 3 }),
        (versions) => {
          const { rows } = alignVersions(versions);
          for (const [language, paragraphs] of Object.entries(versions)) {
            expect(rows.flatMap(({ cells }) => cells[language] ?? ['missing'])).toEqual(
              paragraphs.flatMap(({ sentences }) => sentences),
            );
          }
          for (const [place, row] of rows.entries()) {
            expect(Object.keys(row.cells).sort()).toEqual(Object.keys(versions).sort());
            expect(row.confidence).toBeGreaterThanOrEqual(0);
            expect(row.confidence).toBeLessThanOrEqual(1);
            const step = row.paragraph - (rows[place - 1]?.paragraph ?? 0);
            expect(step === 0 || step === 1).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hold for texts of very different lengths too', () => {
    const long = Array.from({ length: 3000 }, (_, place) => `Сөйлем ${String(place)}.`);
    for (const short of [[], ['One.'], ['One.', 'Two.', 'Three.']]) {
      const { rows } = alignVersions({ en: [body(...short)], kk: [body(...long)] });
      expect(rows.flatMap(({ cells }) => cells['kk'])).toEqual(long);
      expect(rows.flatMap(({ cells }) => cells['en'])).toEqual(short);
    }
  });
});
