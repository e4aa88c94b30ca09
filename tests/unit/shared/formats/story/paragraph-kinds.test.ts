import { describe, expect, it } from 'vitest';
import { withNewsKinds } from '../../../../../shared/formats/story/paragraph-kinds.ts';
import type { ParagraphKind } from '../../../../../shared/model/story.ts';

const body =
  'The two sides discussed trade, energy and transport, and agreed to continue their talks in autumn.';

function kindsOf(...texts: readonly string[]): readonly ParagraphKind[] {
  return withNewsKinds(texts.map((text) => ({ kind: 'body', text, start: 0 }))).map(
    ({ kind }) => kind,
  );
}

describe('withNewsKinds', () => {
  it.each([
    [
      'ASTANA (TCA) — Kazakhstan and the European Union agreed on Wednesday to deepen their ties.',
      'dateline',
    ],
    ['BRUSSELS, March 30 (Reuters) – The president met the head of the Commission.', 'dateline'],
    ['ALMATY, Kazakhstan (AP) -- Officials said the road would open in May.', 'dateline'],
    ['WASHINGTON — The Senate voted on Monday.', 'dateline'],
    ['АСТАНА, 3 марта — Правительство утвердило бюджет на три года.', 'dateline'],
    ['АСТАНА, 3 наурыз — Үкімет үш жылдық бюджетті бекітті.', 'dateline'],
    ['АСТАНА. 2016 жылғы 30 наурыз. ҚазАқпарат - Мемлекет басшысы Брюссельге келді.', 'dateline'],
    ['Астана. 30 марта. КазТАГ - Президент прибыл в Брюссель.', 'dateline'],
    ['МОСКВА, 30 марта. /ТАСС/. Переговоры пройдут во вторник.', 'dateline'],
    ['Москва — столица России, и в ней живут тринадцать миллионов человек.', 'body'],
    ['Nazarbayev — a former steel worker — has led the country since 1989.', 'body'],
    ['Назарбаев (слева) — первый президент страны.', 'body'],
    ['30 марта 2016 года — день, когда стороны договорились.', 'body'],
    ['«Это важный шаг для обеих сторон».', 'quote'],
    ['“We are ready,” “and we will sign.”', 'quote'],
    ['"Біз дайынбыз".', 'quote'],
    ['— Мы готовы подписать соглашение, — сказал президент.', 'quote'],
    ['– Біз дайынбыз, – деді президент.', 'quote'],
    ['«Это важно», — сказал он. «Мы готовы».', 'body'],
    ['— энергетика;', 'body'],
    ['By Dan Smith', 'byline'],
    ['BY DAN SMITH and Aigul Nur', 'byline'],
    ['By 2020 the country plans to double its exports to the European Union.', 'body'],
    ['By Wednesday, officials had agreed.', 'body'],
    ['Автор: Айгуль Нурова', 'byline'],
    ['Авторы: Дан Смит, Айгуль Нурова', 'byline'],
    ['Мәтін: Дан Смит', 'byline'],
    ["Editor's note: the author is a correspondent in Brussels.", 'note'],
    ['Editor’s Note: the figures were corrected on Thursday.', 'note'],
    ['Ред.: на момент публикации ответа не было.', 'note'],
    ['(Примечание редактора: цифры уточнены.)', 'note'],
    ['Редакция ескертпесі: сандар түзетілді.', 'note'],
    ['Фото: пресс-служба президента', 'caption'],
  ] as const)('%s is %s', (text, kind) => {
    expect(kindsOf('The headline of the day', text, body, body)[1]).toBe(kind);
  });

  it.each([
    ['Kazakhstan, EU deepen partnership', 'headline'],
    ['Кто выиграет от соглашения?', 'headline'],
    ['Қазақстан мен ЕО әріптестігі', 'headline'],
    ['The agreement was signed in December.', 'body'],
  ] as const)('a first paragraph %s is %s', (text, kind) => {
    expect(kindsOf(text, body)[0]).toBe(kind);
  });

  it('takes names alone at the end for who signs the story', () => {
    expect(kindsOf('Headline', body, body, 'Дан Смит')).toEqual([
      'headline',
      'body',
      'body',
      'byline',
    ]);
    expect(kindsOf('Headline', body, body, 'Н.А. Назарбаев')).toEqual([
      'headline',
      'body',
      'body',
      'byline',
    ]);
    expect(kindsOf('Headline', body, body, 'Другие новости дня')).toEqual([
      'headline',
      'body',
      'body',
      'body',
    ]);
  });

  it('lets the kind stand that a format gave', () => {
    const paragraphs = [
      { kind: 'heading' as const, text: 'By Dan Smith', start: 0 },
      { kind: 'quote' as const, text: 'ASTANA (TCA) — text', start: 0 },
    ];
    expect(withNewsKinds(paragraphs)).toEqual(paragraphs);
  });
});
