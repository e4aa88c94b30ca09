import { describe, expect, it } from 'vitest';
import type { ParagraphKind } from '../../../../shared/model/story.ts';
import { buildStory } from '../../../../shared/pipeline/build-story.ts';
import type { BuiltStory, Version } from '../../../../shared/pipeline/build-story.ts';
import { aHand, column, noon } from '../../../support/a-story.ts';

function aVersion(
  language: string,
  paragraphs: readonly (readonly [ParagraphKind, string])[],
): Version {
  return {
    language,
    paragraphs: paragraphs.map(([kind, text]) => ({ kind, text, start: 0 })),
    origin: { fileName: `talks-${language}.txt`, format: 'txt', importedAt: noon },
  };
}

function build(...versions: readonly Version[]): BuiltStory {
  let count = 0;
  return buildStory({
    slug: 'talks',
    versions,
    hand: aHand,
    newId: () => `id-${String((count += 1))}`,
  });
}

const english = aVersion('en', [
  ['headline', 'Kazakhstan and the EU sign 36 agreements'],
  ['body', 'Mr. Tusk met Nazarbayev in Brussels. They discussed trade\nand visas.'],
  ['byline', 'By Aigul Serik'],
]);
const russian = aVersion('ru', [
  ['headline', 'Казахстан и ЕС подписали 36 соглашений'],
  ['body', 'Г-н Туск встретился с Назарбаевым в Брюсселе. Они обсудили торговлю и визы.'],
  ['byline', 'Айгуль Серик'],
]);
const kazakh = aVersion('kk', [
  ['headline', 'Қазақстан мен ЕО 36 келісімге қол қойды'],
  ['body', 'Туск мырза Брюссельде Назарбаевпен кездесті. Олар сауда мен визаны талқылады.'],
  ['byline', 'Айгүл Серік'],
]);

describe('a story of one version', () => {
  it('has a row per sentence, line ends of the file taken out', () => {
    const { story, rows } = build(english);
    expect(rows.map(({ paragraph, kind, cells }) => [paragraph, kind, cells['en']?.text])).toEqual([
      [0, 'headline', 'Kazakhstan and the EU sign 36 agreements'],
      [1, 'body', 'Mr. Tusk met Nazarbayev in Brussels.'],
      [1, 'body', 'They discussed trade and visas.'],
      [2, 'byline', 'By Aigul Serik'],
    ]);
    expect(rows.map(({ confidence }) => confidence)).toEqual([1, 1, 1, 1]);
    expect(story.languages).toEqual(['en', 'ru', 'kk']);
  });

  it('puts its language first, whichever it is', () => {
    expect(build(kazakh).story.languages).toEqual(['kk', 'en', 'ru']);
  });
});

describe('a story of several versions', () => {
  it('pairs all three into rows, each text an imported draft of the one who imports', () => {
    const { story, rows } = build(russian, kazakh, english);
    expect(column(rows, 'en')[2]).toBe('They discussed trade and visas.');
    expect(column(rows, 'ru')[2]).toBe('Они обсудили торговлю и визы.');
    expect(column(rows, 'kk')[2]).toBe('Олар сауда мен визаны талқылады.');
    expect(rows.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body', 'byline']);
    for (const cell of rows.flatMap(({ cells }) => Object.values(cells))) {
      expect(cell).toMatchObject({
        state: 'draft',
        source: { kind: 'imported' },
        author: 'Aigul',
        changedAt: noon,
      });
    }
    expect(story).toMatchObject({ slug: 'talks', languages: ['ru', 'kk', 'en'], createdAt: noon });
    expect(Object.keys(story.origins)).toEqual(['ru', 'kk', 'en']);
  });

  it('knows its rows, which know their story', () => {
    const { story, rows } = build(english, kazakh);
    expect(story.rowIds).toEqual(rows.map(({ id }) => id));
    expect(new Set([story.id, ...story.rowIds]).size).toBe(rows.length + 1);
    expect(rows.every(({ storyId }) => storyId === story.id)).toBe(true);
    expect(rows.every(({ cells }) => cells['ru'] === undefined)).toBe(true);
  });

  it('without any sentence has no rows', () => {
    expect(build(aVersion('en', []), aVersion('kk', [['body', ' ']])).rows).toEqual([]);
  });
});
