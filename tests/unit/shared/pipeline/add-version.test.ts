import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParagraphKind, Row } from '../../../../shared/model/story.ts';
import { addVersion } from '../../../../shared/pipeline/add-version.ts';
import { paragraphsOf } from '../../../../shared/pipeline/export-story.ts';
import type { BuiltStory } from '../../../../shared/pipeline/build-story.ts';
import { aHand, aRow, aStory, column, noon } from '../../../support/a-story.ts';

type Paragraph = readonly [ParagraphKind, string];

function add(rows: readonly Row[], language: string, paragraphs: readonly Paragraph[]): BuiltStory {
  let count = 0;
  return addVersion(
    aStory(rows),
    rows,
    {
      language,
      paragraphs: paragraphs.map(([kind, text]) => ({ kind, text, start: 0 })),
      origin: { fileName: `talks-${language}.txt`, format: 'txt', importedAt: noon },
    },
    { ...aHand, time: noon + 1 },
    () => `new-${language}-${String((count += 1))}`,
  );
}

const english = [
  aRow({ en: 'Kazakhstan and the EU sign 36 agreements' }, { id: 'head', kind: 'headline' }),
  aRow(
    { en: 'President Nazarbayev met Donald Tusk in Brussels on 30 March 2016.' },
    { id: 'met', paragraph: 1 },
  ),
  aRow(
    { en: 'They discussed trade, which fell by 41 percent last year.' },
    { id: 'trade', paragraph: 1 },
  ),
  aRow({ en: '“We trust the EU,” Nazarbayev said.' }, { id: 'trust', paragraph: 2 }),
];

const russian: readonly Paragraph[] = [
  ['headline', 'Казахстан и ЕС подписали 36 соглашений'],
  [
    'body',
    'Президент Назарбаев встретился с Дональдом Туском в Брюсселе 30 марта 2016 года. ' +
      'Они обсудили торговлю, которая в прошлом году упала на 41 процент.',
  ],
  ['body', '«Мы доверяем ЕС», — сказал Назарбаев.'],
];

const kazakh: readonly Paragraph[] = [
  ['headline', 'Қазақстан мен ЕО 36 келісімге қол қойды'],
  [
    'body',
    'Президент Назарбаев 2016 жылғы 30 наурызда Брюссельде Дональд Тускпен кездесті. ' +
      'Олар былтыр 41 пайызға төмендеген сауданы талқылады.',
  ],
  ['body', '«Біз ЕО-ға сенеміз», — деді Назарбаев.'],
];

const signatures: readonly Paragraph[] = [
  ['byline', 'Айгуль Сериккызы, Астана'],
  ['note', 'Материал подготовлен при участии корреспондентов в Брюсселе и Алматы.'],
];

describe('a version that arrives later', () => {
  it('fills its column and leaves the rows that are there as they were', () => {
    const { story, rows } = add(english, 'ru', russian);
    expect(column(rows, 'en')).toEqual(column(english, 'en'));
    expect(column(rows, 'ru')).toEqual([
      'Казахстан и ЕС подписали 36 соглашений',
      'Президент Назарбаев встретился с Дональдом Туском в Брюсселе 30 марта 2016 года.',
      'Они обсудили торговлю, которая в прошлом году упала на 41 процент.',
      '«Мы доверяем ЕС», — сказал Назарбаев.',
    ]);
    expect(story.rowIds).toEqual(['head', 'met', 'trade', 'trust']);
    expect(rows.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
    expect(rows.map(({ cells }) => cells['en'])).toEqual(english.map(({ cells }) => cells['en']));
    expect(story.origins['ru']).toMatchObject({ fileName: 'talks-ru.txt' });
    expect(story.changedAt).toBe(noon + 1);
  });

  it('leaves a row that it says nothing to as the same row', () => {
    const { rows } = add(english, 'kk', kazakh.slice(0, 2));
    expect(rows.at(-1)).toBe(english.at(-1));
  });

  it('never makes a doubtful row surer', () => {
    const doubtful = english.map((row) => ({
      ...row,
      confidence: 0.2,
      cells: { ...row.cells, ...aRow({ kk: 'Бір сөйлем.' }).cells },
    }));
    for (const row of add(doubtful, 'ru', russian).rows) {
      expect(row.confidence).toBeLessThanOrEqual(0.2);
    }
  });
});

describe('a version of the only language that the story has', () => {
  it.each([
    ['replaces the rows', english],
    ['stands in place of blank rows', [aRow({ en: ' ', ru: '' }, { id: 'blank' })]],
    ['makes the rows of a story without any', []],
  ])('%s', (_, rows) => {
    const built = add(rows, 'en', [
      ['headline', 'Talks are over'],
      ['body', 'They shook hands. They left Brussels.'],
      ['byline', 'By Aigul Serik'],
    ]);
    expect(
      built.rows.map(({ paragraph, kind, cells }) => [paragraph, kind, cells['en']?.text]),
    ).toEqual([
      [0, 'headline', 'Talks are over'],
      [1, 'body', 'They shook hands.'],
      [1, 'body', 'They left Brussels.'],
      [2, 'byline', 'By Aigul Serik'],
    ]);
    expect(built.story.rowIds).toEqual(built.rows.map(({ id }) => id));
    expect(new Set(built.rows.map(({ storyId }) => storyId))).toEqual(new Set(['talks']));
  });
});

describe('a sentence that answers no row', () => {
  it('gets a row of its own kind and paragraph: byline and note stay out of the last paragraph', () => {
    const { rows } = add(english, 'ru', [...russian, ...signatures]);
    expect(rows.slice(-3).map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['body', 2],
      ['byline', 3],
      ['note', 4],
    ]);
    expect(paragraphsOf(rows, 'ru').map(({ kind }) => kind)).toEqual([
      'headline',
      'body',
      'body',
      'byline',
      'note',
    ]);
  });

  it('moves the numbers of the paragraphs below it, and keeps their rows together', () => {
    const added: Paragraph = [
      'body',
      'Между тем погода в Астане была ветреной и холодной, сообщили синоптики.',
    ];
    const [headline, ...rest] = russian;
    const { rows } = add(english, 'ru', [headline ?? added, added, ...rest]);
    expect(rows.map(({ id, paragraph }) => [id, paragraph])).toEqual([
      ['head', 0],
      ['new-ru-1', 1],
      ['met', 2],
      ['trade', 2],
      ['trust', 3],
    ]);
  });

  it('stays in the paragraph that it goes on', () => {
    const [headline, body, quote] = russian;
    const longer: Paragraph = [
      'body',
      `${body?.[1] ?? ''} Погода между тем была ветреной, и журналисты ждали их на улице.`,
    ];
    const { rows } = add(english, 'ru', [headline ?? longer, longer, quote ?? longer]);
    expect(rows.map(({ id, paragraph }) => [id, paragraph])).toEqual([
      ['head', 0],
      ['met', 1],
      ['trade', 1],
      ['new-ru-1', 1],
      ['trust', 2],
    ]);
  });

  it('stays amid a paragraph that the others do not break', () => {
    const split: readonly Paragraph[] = [
      ['headline', 'Казахстан и ЕС подписали 36 соглашений'],
      ['body', 'Президент Назарбаев встретился с Дональдом Туском в Брюсселе 30 марта 2016 года.'],
      ['heading', 'Трудный год'],
      ['body', 'Они обсудили торговлю, которая в прошлом году упала на 41 процент.'],
      ['body', '«Мы доверяем ЕС», — сказал Назарбаев.'],
    ];
    const { rows } = add(english, 'ru', split);
    expect(rows.map(({ id, paragraph, kind }) => [id, paragraph, kind])).toEqual([
      ['head', 0, 'headline'],
      ['met', 1, 'body'],
      ['new-ru-1', 1, 'heading'],
      ['trade', 1, 'body'],
      ['trust', 2, 'body'],
    ]);
    expect(paragraphsOf(rows, 'en')).toEqual(paragraphsOf(english, 'en'));
  });

  it('stands clear of what a third version says alone at the same place', () => {
    const two = add(english, 'kk', [...kazakh, ['byline', 'Айгүл Серікқызы, Астана']]);
    const { rows } = add(two.rows, 'ru', [...russian, ...signatures]);
    expect(paragraphsOf(rows, 'kk').map(({ kind }) => kind)).toEqual([
      'headline',
      'body',
      'body',
      'byline',
    ]);
    expect(paragraphsOf(rows, 'ru')).toHaveLength(5);
    expect(paragraphsOf(rows, 'en')).toHaveLength(3);
  });

  it('leaves no blank row when its version is added again', () => {
    const once = add(english, 'ru', [...russian, ...signatures]);
    const twice = add(once.rows, 'ru', [...russian, ...signatures]);
    const seen = ({ rows }: BuiltStory) =>
      rows.map(({ paragraph, kind, cells }) => [paragraph, kind, cells['ru']?.text]);
    expect(seen(twice)).toEqual(seen(once));
    expect(add(once.rows, 'ru', russian).rows.map(({ id }) => id)).toEqual(
      english.map(({ id }) => id),
    );
  });
});

describe('whatever arrives', () => {
  const sentence = fc.constantFrom(
    'Переговоры прошли в Брюсселе.',
    'Торговля выросла на 5 процентов!',
    'Кто подписал документы?',
    'Айгуль Сериккызы',
  );
  const kind = fc.constantFrom<ParagraphKind>('headline', 'body', 'byline', 'note');
  const version = fc.array(
    fc.tuple(
      kind,
      fc.array(sentence, { maxLength: 3 }).map((texts) => texts.join(' ')),
    ),
    { maxLength: 6 },
  );
  const story = fc
    .array(
      fc.record({
        en: fc.constantFrom('', 'The talks were held in Brussels.', 'Trade grew by 5 percent!'),
        kk: fc.constantFrom('', 'Сауда 5 пайызға өсті!'),
        starts: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((texts) => {
      let paragraph = 0;
      return texts.map(({ en, kk, starts }, index) => {
        paragraph += starts ? 1 : 0;
        return aRow({ en, kk }, { id: String(index), paragraph });
      });
    });
  const spoken = (texts: readonly string[]): string => texts.filter(Boolean).join(' ');

  it('all of it stands in its order, and the other texts keep their paragraphs', () => {
    fc.assert(
      fc.property(story, version, (before, paragraphs) => {
        const { rows } = add(before, 'ru', paragraphs);
        expect(spoken(column(rows, 'ru'))).toBe(spoken(paragraphs.map(([, text]) => text)));
        for (const language of ['en', 'kk']) {
          expect(paragraphsOf(rows, language)).toEqual(paragraphsOf(before, language));
        }
        const numbers = rows.map(({ paragraph }) => paragraph);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        expect(rows.every(({ cells }) => Object.values(cells).some((cell) => cell?.text))).toBe(
          true,
        );
      }),
    );
  });
});
