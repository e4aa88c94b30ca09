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
    ['«Это важно», — сказал он. «Мы готовы».', 'quote'],
    ['«Мы построим дорогу за три года и откроем её в срок», — сказал министр.', 'quote'],
    ['«Жолды үш жылда салып бітіреміз, мерзімінде ашамыз», – деді министр.', 'quote'],
    ['“We will build the road in three years and open it on time,” the minister said.', 'quote'],
    ['"We will build the road. It will open on time," said Dan Smith of the ministry.', 'quote'],
    ['“Dune” opened in Almaty on Friday, and every ticket was sold within an hour.', 'body'],
    ['“We agree,” Dan Smith said.', 'quote'],
    ['«Келістік», – деді министр.', 'quote'],
    ['«Астана Опера» покажет новую постановку в октябре.', 'body'],
    ['«Қазақстан темір жолы» компаниясы жаңа вагондар сатып алады.', 'body'],
    ['«Дорога» и «Мост»', 'body'],
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
    ['Written by Alice Brown on 12 May 2024', 'byline'],
    ['Reporting by Alice Brown in Astana; Editing by Tom Gray', 'byline'],
    ['Reporting by Alice Brown and Aigul Nur; additional reporting by Tom Gray', 'byline'],
    ['Written by the government, the plan will be read in autumn by both houses.', 'body'],
    ['Авторы — Алия Сеитова, Пётр Белов', 'byline'],
    ['Автор – Пётр Белов', 'byline'],
    ['Автор — человек известный, и в городе его знают все.', 'body'],
    ['Авторы – Әлия Сейітова, Дәурен Оспан', 'byline'],
    ['Материалды дайындаған Әлия Сейітова', 'byline'],
    ['Дайындаған: Әлия Сейітова', 'byline'],
    ['(Reporting by Alice Brown; Editing by Tom Gray)', 'byline'],
    ['Авторы статьи: Алия Сеитова', 'byline'],
    ['Редакцияның ұстанымы автордың пікірімен сәйкес келмеуі мүмкін.', 'note'],
    ['Материал подготовила Алия Сеитова', 'byline'],
    ['The opinions expressed in this article are those of the author.', 'note'],
    ['The views expressed here are the author’s own.', 'note'],
    ['Мнение автора может не совпадать с позицией редакции.', 'note'],
    ['Взгляды, выраженные в статье, принадлежат автору.', 'note'],
    ['Автордың пікірі редакцияның көзқарасымен сәйкес келмеуі мүмкін.', 'note'],
    ['Мақалада айтылған пікірлер автордың жеке көзқарасы.', 'note'],
    ['Об авторе: историк, преподаёт в Алма-Ате.', 'note'],
    ['Автор туралы: тарихшы, Алматыда тұрады.', 'note'],
    ['About the author: a historian in Almaty.', 'note'],
    ['The views of the city opened before them as they climbed.', 'body'],
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

  it.each([['Alice Brown'], ['Алия Сеитова'], ['Әлия Сейітова'], ['Пётр И. Белов']])(
    'takes a name alone under the headline for the byline: %s',
    (name) => {
      expect(kindsOf('The headline of the day', name, body, body)[1]).toBe('byline');
      expect(kindsOf('The headline of the day', name, `ASTANA, March 3 — ${body}`, body)[1]).toBe(
        'byline',
      );
    },
  );

  it('takes no other line under the headline for a byline', () => {
    for (const line of ['Другие новости дня', 'Kazakhstan', 'How We Lived', 'Дорога закрыта']) {
      expect(kindsOf('The headline of the day', line, body, body)[1]).toBe('body');
    }
    expect(kindsOf('The headline of the day', 'Alice Brown', 'Background')[1]).toBe('body');
  });

  it.each([
    ['Алия Сеитова, историк'],
    ['Alice Brown, senior fellow at the institute'],
    ['Әлия Сейітова, тарих ғылымдарының докторы'],
  ])('takes a name with an office at the end for who signs the story: %s', (signature) => {
    expect(kindsOf('Headline', body, body, signature)[3]).toBe('byline');
    expect(kindsOf('Headline', body, body, `${signature}, приехал вчера.`)[3]).toBe('body');
  });

  it('takes who the author is for a note at the end only', () => {
    for (const text of [
      'The author is a historian at a university in Almaty.',
      'Автор — историк, преподаёт в Алма-Ате.',
      'Автор – тарихшы, Алматыда тұрады.',
    ]) {
      expect(kindsOf('Headline', body, body, text)[3]).toBe('note');
      expect(kindsOf('Headline', text, body, body)[1]).toBe('body');
    }
  });

  it('takes short lines with hyphens in a row for a list, whose marks go', () => {
    const texts = ['The two sides agreed on:', '- trade and energy', '- Transport.', body];
    const paragraphs = texts.map((text, index) => ({ kind: 'body' as const, text, start: index }));
    expect(withNewsKinds(paragraphs).slice(1, 3)).toEqual([
      { kind: 'listItem', text: 'trade and energy', start: 3 },
      { kind: 'listItem', text: 'Transport.', start: 4 },
    ]);
    expect(kindsOf('Стороны обсудили:', '— энергетику;', '— транспорт.', body)).toEqual([
      'body',
      'listItem',
      'listItem',
      'body',
    ]);
  });

  it('takes one line with a dash, and lines of a talk, for speech', () => {
    expect(kindsOf(body, '- Мы готовы подписать соглашение.', body)[1]).toBe('quote');
    expect(kindsOf(body, '- Қашан келесіз?', '- Ертең келеміз.', body).slice(1, 3)).toEqual([
      'quote',
      'quote',
    ]);
    expect(
      kindsOf(body, '— Мы готовы, — сказал он.', '— Мы тоже, — ответила она.', body).slice(1, 3),
    ).toEqual(['quote', 'quote']);
  });

  it('lets the kind stand that a format gave', () => {
    const paragraphs = [
      { kind: 'heading' as const, text: 'By Dan Smith', start: 0 },
      { kind: 'quote' as const, text: 'ASTANA (TCA) — text', start: 0 },
    ];
    expect(withNewsKinds(paragraphs)).toEqual(paragraphs);
  });
});
