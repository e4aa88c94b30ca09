import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../../../shared/languages/languages.ts';
import { segmentParagraph } from '../../../../shared/segmentation/segment-paragraph.ts';
import { present } from '../../../../shared/invariant.ts';

const fixtures = new URL('../../../fixtures/segmentation/', import.meta.url);

function sentencesOf(text: string, tag: string): readonly string[] {
  const language = present(languageOf(tag), `The program knows ${tag}`);
  return segmentParagraph(text, language).map((sentence) => sentence.text);
}

// A fixture holds a sentence a line; a line that begins small goes on the sentence before it.
function paragraphsOf(file: URL): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\n(?=\p{Ll})/gu, ' ').split('\n'));
}

describe.each(readdirSync(fixtures))('the sentences of a paragraph in %s', (tag) => {
  const folder = new URL(`${tag}/`, fixtures);
  it.each(readdirSync(folder))('are those that %s holds', (name) => {
    for (const sentences of paragraphsOf(new URL(name, folder))) {
      expect(sentencesOf(sentences.join(' '), tag)).toEqual(sentences);
      expect(sentencesOf(sentences.join('\n').replaceAll(', ', ',\n'), tag)).toHaveLength(
        sentences.length,
      );
    }
  });
});

describe('a sentence', () => {
  it('ends after the quotation marks and brackets that close with it', () => {
    expect(
      sentencesOf('He said: “We agreed.” Then he left. (He was late.) So what?', 'en'),
    ).toEqual(['He said: “We agreed.”', 'Then he left.', '(He was late.)', 'So what?']);
  });

  it('goes on after an initial or a title, and after a stop before a small letter', () => {
    for (const [tag, text] of [
      ['en', 'Rep. J. F. Kennedy Jr. met Gen. Lee of Apple Inc. in the U.S. Senate.'],
      ['ru', 'По словам акад. И. И. Иванова, проект, т.е. мост, займёт ок. 5 тыс. кв. м земли.'],
      ['kk', 'Проф. А. Б. Серікбаев пен Ж. Аймауытов атындағы көш. тұрғындары қ. әкіміне барды.'],
    ] as const) {
      expect(sentencesOf(text, tag)).toEqual([text]);
    }
  });

  it('ends before a capital where the writer forgot the space, but not inside an address', () => {
    expect(sentencesOf('Келісімге қол қойылды.Кейін олар кетті.', 'kk')).toHaveLength(2);
    expect(
      sentencesOf('Пишите на press.Office@mail.kz или www.Site.kz сегодня.', 'ru'),
    ).toHaveLength(1);
  });

  it('may begin small behind a whole word or a question, but not behind an abbreviation or before a speaker', () => {
    for (const [tag, sentences] of [
      ['en', ['Has anyone heard from Aigul?', 'also, what is the plan for the weekend?']],
      ['en', ['We saw the memorial.', 'they have their own website.']],
      ['ru', ['Зимой здесь удивительная красота!', 'никогда не была в горах.']],
      ['ru', ['Проект одобрен комиссией.', 'он начнётся в мае.']],
      ['kk', ['Қаржы бөлу туралы мәлімдеме жасады.', 'өз сайтында тізім бар.']],
      ['en', ['Prices rose approx. the same in all states, e.g. in Ohio.']],
      ['ru', ['Кому это выгодно? спрашивает автор.']],
      ['ru', ['ремонт школы стоил 7,5 млн. тенге в год.', 'мост дороже.']],
      ['en', ['His home in Springfield, Mass. is for sale.', 'Call me.', 'they know.']],
      ['ru', ['Работы идут в Павлодарск. и Карагандинск. областях.']],
      ['kk', ['Енді қайда барамыз? деп сұрады Асқар.']],
    ] as const) {
      expect(sentencesOf(sentences.join(' '), tag)).toEqual(sentences);
    }
  });

  it('ends where dots trail off or a question mark has no space, but not in an address', () => {
    expect(sentencesOf('We waited for more than an hour...Nobody came.', 'en')).toHaveLength(2);
    expect(sentencesOf('Do they speak Kazakh?they will answer.', 'en')).toHaveLength(2);
    expect(
      sentencesOf('Write to Newsroom.Com or news.that.kz/page?id=what today.', 'en'),
    ).toHaveLength(1);
  });

  it('ends behind a smile or a picture before a capital, behind a run of hashtags, and before an address', () => {
    expect(sentencesOf('Рақмет)) Ертең келемін 👍 Сәлем айт (бәріне) Асқарға', 'kk')).toEqual([
      'Рақмет))',
      'Ертең келемін 👍',
      'Сәлем айт (бәріне) Асқарға',
    ]);
    expect(
      sentencesOf('Погода чудесная! #алматы #горы Завтра едем. https://egov.kz', 'ru'),
    ).toEqual(['Погода чудесная! #алматы #горы', 'Завтра едем.', 'https://egov.kz']);
    expect(sentencesOf('I use Word™ Pro.', 'en')).toHaveLength(1);
  });

  it('is an item of a list whose line ends were lost, but not of one that runs on in commas', () => {
    for (const [tag, sentences] of [
      ['en', ['1) The first item', '2) The second item', '3) The third item']],
      ['ru', ['Итоги выборов.', '1. Михаил Саакашвили — 52,1 %', '2. Леван Гачечиладзе — 24,98 %']],
      ['kk', ['a. Келісім', 'b. Хаттама', 'c. Шешім']],
      ['ru', ['• Тору Камикава (Япония)', '• Шамсул Майдин (Сингапур)']],
      ['ru', ['Граждане имеют право: 1) на труд; 2) на отдых; 3) на жильё.']],
      ['en', ['Thank you for the files.', 'Best regards,', 'Aigul Smith']],
    ] as const) {
      expect(sentencesOf(sentences.join(' '), tag)).toEqual(sentences);
    }
  });

  it('ends behind words that look like abbreviations, where one begins', () => {
    for (const [tag, sentences] of [
      ['ru', ['Она гордится им.', 'Он знает об этом.', 'Театр им. Горького закрыт.']],
      ['ru', ['Завершился второй тур.', 'Он прошёл спокойно.']],
      ['kk', ['Бұл — аз мемлекеттің 1-і.', 'Өнім 45 %-і.', 'Тақырыпты жалғастырамыз.']],
      ['ru', ['Витамины А, С и D.', 'Исследования продолжаются.']],
    ] as const) {
      expect(sentencesOf(sentences.join(' '), tag)).toEqual(sentences);
    }
  });

  it('is a paragraph without any stop', () => {
    expect(sentencesOf('  Казахстан и ЕС: новый этап\n', 'ru')).toEqual([
      'Казахстан и ЕС: новый этап',
    ]);
    expect(sentencesOf(' \u00A0\n', 'ru')).toEqual([]);
  });
});

describe.each(languages)('segmentation by the rules of $name', (language) => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('.!?…«»"”()[]—- \n•#,'),
        '1) ',
        '2) ',
        'http://ж ',
        '*** ',
        ':)',
        'А',
        'Б.',
        'г',
        'the',
        'Ол ',
        '5',
        '😀',
      ),
    }),
  );

  it('gives exact slices that leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of segmentParagraph(text, language)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toBe('');
          expect(text.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  // What grows with the square of its length would not end within the runner's limit.
  it('comes to its end on texts that were made to be slow', () => {
    const units = ['ж', 'А. ', '(', '."', '1. ', '.»', 'т. ', '«—', '[.', ' .'];
    for (const unit of [
      ...units,
      'ж) ',
      '😀 ',
      '#ж ',
      'a. ',
      '* ',
      '• ж ',
      'ж)',
      'http://ж ',
      ':)',
    ]) {
      const text = unit.repeat(30_000);
      const last = segmentParagraph(text, language).at(-1);
      expect(last?.end).toBe(text.trimEnd().length);
    }
  });
});
