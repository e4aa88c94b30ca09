import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFiles } from '../../../../shared/archive/group-files.ts';
import type { ArchiveFile, Grouping } from '../../../../shared/archive/grouping.ts';
import { textTraitsOf } from '../../../../shared/archive/text-traits.ts';

function aFile(path: string, language: string, text: string): ArchiveFile {
  return { id: path, path, language, traits: textTraitsOf(text, language), fingerprint: text };
}

const talks = {
  en: 'ASTANA, May 3 - President Kassym-Jomart Tokayev met Shavkat Mirziyoyev in Tashkent on 3 May 2024. The Uzbek side will invest 1,250 million dollars in Shymkent and Turkistan. Deputy Prime Minister Serik Zhumangarin named 48 projects.',
  ru: 'АСТАНА, 3 мая – Президент Касым-Жомарт Токаев встретился с Шавкатом Мирзиёевым в Ташкенте 3 мая 2024 года. Узбекская сторона вложит 1250 млн долларов в Шымкенте и Туркестане. Вице-премьер Серик Жумангарин назвал 48 проектов.',
  kk: 'АСТАНА, 3 мамыр – Президент Қасым-Жомарт Тоқаев 2024 жылғы 3 мамырда Ташкентте Шавкат Мирзиёевпен кездесті. Өзбек тарапы Шымкент пен Түркістанға 1250 млн доллар салады. Вице-премьер Серік Жұманғарин 48 жобаны атады.',
};
const flood = {
  en: 'Rescuers evacuated 412 people from Kulsary after the Emba rose by 37 centimetres, the ministry said. Akim Daniyar Shapkenov flew to Atyrau with 15 helicopters. Water is expected in Makat on 17 April.',
  ru: 'Спасатели эвакуировали 412 человек из Кульсары: Эмба поднялась на 37 сантиметров, сообщили в министерстве. Аким Данияр Шапкенов вылетел в Атырау с 15 вертолётами. Воду ждут в Макате 17 апреля.',
  kk: 'Ембі 37 сантиметрге көтерілген соң құтқарушылар Құлсарыдан 412 адамды эвакуациялады, деп хабарлады министрлік. Әкім Данияр Шәпкенов 15 тікұшақпен Атырауға ұшты. Мақатта су 17 сәуірде күтіледі.',
};

function groupsOf({ groups }: Grouping): readonly (readonly (string | undefined)[])[] {
  return groups.map(({ files }) => Object.values(files).sort()).sort();
}

describe('finding the versions of a story', () => {
  it('goes by names where they say it', () => {
    const { groups, loose } = groupFiles([
      aFile('talks-en.txt', 'en', talks.en),
      aFile('talks_ru.txt', 'ru', talks.ru),
      aFile('talks.kk.html', 'kk', talks.kk),
      aFile('en/flood.txt', 'en', flood.en),
      aFile('ru/flood.txt', 'ru', flood.ru),
    ]);
    expect(groupsOf({ groups, loose })).toEqual([
      ['en/flood.txt', 'ru/flood.txt'],
      ['talks-en.txt', 'talks.kk.html', 'talks_ru.txt'],
    ]);
    expect(groups.every(({ evidence }) => evidence.includes('name'))).toBe(true);
    expect(groups.every(({ confidence }) => confidence > 0.9)).toBe(true);
  });

  it('goes by numbers, dates and names in the texts where file names say nothing', () => {
    const grouping = groupFiles([
      aFile('a1.txt', 'en', talks.en),
      aFile('b2.txt', 'ru', flood.ru),
      aFile('c3.txt', 'kk', talks.kk),
      aFile('d4.txt', 'ru', talks.ru),
      aFile('e5.txt', 'en', flood.en),
      aFile('f6.txt', 'kk', flood.kk),
    ]);
    expect(groupsOf(grouping)).toEqual([
      ['a1.txt', 'c3.txt', 'd4.txt'],
      ['b2.txt', 'e5.txt', 'f6.txt'],
    ]);
    expect(grouping.groups.every(({ evidence }) => evidence[0] === 'content')).toBe(true);
  });

  it('forces nothing together: what has no partner, is a copy or only bears a name is loose, and says why', () => {
    const { groups, loose } = groupFiles([
      aFile('talks-en.txt', 'en', talks.en),
      aFile('talks-ru.txt', 'ru', talks.ru),
      aFile('copy of talks.txt', 'ru', talks.ru),
      aFile('talks-kk.txt', 'kk', flood.kk),
      aFile('flood.txt', 'en', `${flood.en} Nobody was hurt.`),
      aFile('chess.txt', 'ru', 'Шахматисты сыграли вничью, и зрители разошлись довольные.'),
    ]);
    expect(groupsOf({ groups, loose })).toContainEqual(['talks-en.txt', 'talks-ru.txt']);
    expect(groupsOf({ groups, loose })).toContainEqual(['flood.txt', 'talks-kk.txt']);
    expect(Object.fromEntries(loose.map(({ fileId, reason }) => [fileId, reason]))).toEqual({
      'copy of talks.txt': { code: 'copy', params: { file: 'talks-ru.txt' } },
      'chess.txt': { code: 'noPartner', params: {} },
    });
  });

  it('does not believe a name that the texts deny', () => {
    const { groups, loose } = groupFiles([
      aFile('talks-en.txt', 'en', talks.en),
      aFile('talks-ru.txt', 'ru', flood.ru),
    ]);
    expect(groups).toEqual([]);
    expect(loose.map(({ reason }) => reason)).toEqual([
      { code: 'otherContent', params: { file: 'talks-ru.txt' } },
      { code: 'otherContent', params: { file: 'talks-en.txt' } },
    ]);
  });

  it('puts every file in one place, a file a language in a group, whatever the files', () => {
    const text = fc.constantFrom(...Object.values(talks), ...Object.values(flood), '', '2024');
    const file = fc.record({
      name: fc.constantFrom('talks', 'flood', 'index', '1'),
      language: fc.constantFrom('en', 'ru', 'kk'),
      text,
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 14 }), (drawn) => {
        const files = drawn.map(({ name, language, text: said }, place) =>
          aFile(`${String(place)}/${name}-${language}.txt`, language, said),
        );
        const { groups, loose } = groupFiles(files);
        const placed = [
          ...groups.flatMap((group) => Object.values(group.files)),
          ...loose.map(({ fileId }) => fileId),
        ];
        expect([...placed].sort()).toEqual(files.map(({ id }) => id).sort());
        const languageOf = new Map(files.map(({ id, language }) => [id, language]));
        for (const group of groups) {
          expect(Object.keys(group.files).length).toBeGreaterThan(1);
          for (const [language, id] of Object.entries(group.files)) {
            expect(languageOf.get(id ?? '')).toBe(language);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

const news = '../shared/data/ntrex/ntrex.dev.tsv';

describe.skipIf(!existsSync(news))('36 news documents in three languages without names', () => {
  it('are put together by content alone, with every third file missing, too', () => {
    const languages = ['en', 'ru', 'kk'];
    const texts = new Map<string, string[]>();
    for (const line of readFileSync(news, 'utf8').trim().split('\n').slice(1)) {
      const [document = '', , ...cells] = line.split('\t');
      const known = texts.get(document) ?? ['', '', ''];
      texts.set(
        document,
        known.map((text, place) => `${text}\n${cells[place] ?? ''}`),
      );
    }
    const all = [...texts].flatMap(([document, versions]) =>
      versions.map((text, place) => ({ document, language: languages[place] ?? '', text })),
    );
    for (const files of [all, all.filter((_, place) => place % 3 !== Math.floor(place / 3) % 3)]) {
      const named = files.map(({ language, text }, place) =>
        aFile(`${String((place * 7919) % 10_007)}.txt`, language, text),
      );
      const documents = new Map(named.map(({ id }, place) => [id, files[place]?.document]));
      const pairs = (ids: readonly (string | undefined)[]) =>
        ids.flatMap((one, at) =>
          ids.slice(at + 1).map((other) => [one ?? '', other ?? ''] as const),
        );
      const found = groupFiles(named).groups.flatMap((group) => pairs(Object.values(group.files)));
      const right = found.filter(([a, b]) => documents.get(a) === documents.get(b));
      const wanted = [...new Set(documents.values())].flatMap((document) =>
        pairs([...documents].filter(([, own]) => own === document).map(([id]) => id)),
      );
      expect(right.length / found.length).toBeGreaterThanOrEqual(0.98);
      expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.98);
    }
  });
});
