import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../../shared/languages/facts/facts-of.ts';
import { languageOf } from '../../../../../shared/languages/languages.ts';
import { adaptTarget } from '../../../../../shared/memory/repair/adapt-target.ts';
import type { Adaptation } from '../../../../../shared/model/match.ts';

function adapted(
  languages: string,
  [source, target, query]: readonly [string, string, string],
): Adaptation | undefined {
  const [from = '', to = ''] = languages.split('>');
  return adaptTarget({ source, target, query, from, to });
}

/** The adapted target with what was carried over in brackets; null where nothing was. */
function marked(adaptation: Adaptation | undefined): string | null {
  if (adaptation === undefined) return null;
  const { target, repairs } = adaptation;
  return repairs.reduceRight(
    (text, { range }) =>
      `${text.slice(0, range.start)}[${text.slice(range.start, range.end)}]${text.slice(range.end)}`,
    target,
  );
}

const talks = {
  en: 'The talks began on May 5 at 3 p.m.',
  ru: 'Переговоры начались 5 мая в 15:00.',
  kk: 'Келіссөздер 5 мамырда 15:00-де басталды.',
} as const;

const loan = {
  en: 'The loan of $1.2bn is 5% of GDP.',
  ru: 'Заём в 1,2 млрд долларов — это 5 % ВВП.',
  kk: '1,2 млрд доллар қарыз ЖІӨ-нің 5 пайызына тең.',
} as const;

describe('a target is made to fit', () => {
  it.each([
    [
      'en>ru',
      [talks.en, talks.ru, 'The talks began on June 12 at 10:30 a.m.'],
      'Переговоры начались [12] [июня] в [10:30].',
    ],
    [
      'en>kk',
      [talks.en, talks.kk, 'The talks began on September 12 at 10:30 a.m.'],
      'Келіссөздер [12] [қыркүйекте] [10:30-да] басталды.',
    ],
    [
      'ru>en',
      [talks.ru, talks.en, 'Переговоры начались 31 декабря в 9:30.'],
      'The talks began on [December] [31] at [9:30 a.m.]',
    ],
    [
      'en>ru',
      [loan.en, loan.ru, 'The loan of €900m is 12.5% of GDP.'],
      'Заём в [900 млн] [евро] — это [12,5] % ВВП.',
    ],
    [
      'ru>kk',
      [loan.ru, loan.kk, 'Заём в 3 трлн тенге — это 7 % ВВП.'],
      '[3 трлн] [теңге] қарыз ЖІӨ-нің [7] пайызына тең.',
    ],
    [
      'kk>en',
      [loan.kk, loan.en, '2 млн доллар қарыз ЖІӨ-нің 6 пайызына тең.'],
      'The loan of $[2m] is [6]% of GDP.',
    ],
    [
      'en>ru',
      ['About 1,000.5 tonnes.', 'Около 1 000,5 тонны.', 'About 12,345 tonnes.'],
      'Около [12 345 тонн].',
    ],
    [
      'en>ru',
      ['It has 950 pupils.', 'В ней 950 учеников.', 'It has 12,000 pupils.'],
      'В ней [12\u00A0000] учеников.',
    ],
    ['ru>kk', ['В 2015 году', '2015-ші жылы', 'В 2016 году'], '[2016-шы] жылы'],
    ['en>kk', ['30 firms', '30-ға жуық фирма', '31 firms'], '[31-ге] жуық фирма'],
    ['ru>en', ['21-й раз', 'the 21st time', '22-й раз'], 'the [22nd] time'],
    ['ru>en', ['за 8 лет', 'over an 8 year term', 'за 5 лет'], 'over [a 5] year term'],
    ['en>ru', ['in 2 years', 'через 2 года', 'in 5 years'], 'через [5 лет]'],
    [
      'en>ru',
      ['Three people died.', 'Погибли три человека.', 'Five people died.'],
      'Погибли [пять человек].',
    ],
    [
      'en>ru',
      ['Three people died.', 'Погибли 3 человека.', 'Twelve people died.'],
      'Погибли [12 человек].',
    ],
    ['en>ru', ['It won 2:1.', 'Победа со счётом 2:1.', 'It won 3:2.'], 'Победа со счётом [3]:[2].'],
    ['ru>kk', ['XX век', 'XX ғасыр', 'XXI век'], '[XXI] ғасыр'],
    ['kk>ru', ['05.06.2016 ж.', '5 июня 2016 г.', '09.08.2024 ж.'], '[9] [августа] [2024] г.'],
    ['ru>kk', ['в 8 часов утра', 'таңғы сағат 8-де', 'в 9 часов вечера'], '[кешкі сағат 9-да]'],
  ] as const)('%s %j', (languages, texts, expected) => {
    expect(marked(adapted(languages, texts))).toBe(expected);
  });

  it('in more than one place where the source has the number as often', () => {
    const texts = ['5 of 5 voted', '5 из 5 голосовали', '7 of 7 voted'] as const;
    expect(marked(adapted('en>ru', texts))).toBe('[7] из [7] голосовали');
  });
});

describe('a target is left as it is', () => {
  it.each([
    ['it has another value', ['30 yards away', 'в 27 метрах', '40 yards away']],
    ['the value stands in it more often', ['5 firms', '5 фирм из 5', '7 firms']],
    ['one of two equal numbers changes', ['5 of 5 voted', '5 из 5 голосовали', '5 of 7 voted']],
    [
      'the segment has one number more',
      ['It sold 5 cars.', 'Продали 5 машин.', 'It sold 2 or 3 cars.'],
    ],
    ['a part of the date is missing', ['on May 5, 2016', '5 мая 2016 года', 'on May 7']],
    ['a minus comes', ['It was 5 °C.', 'Было 5 °C.', 'It was -7 °C.']],
    ['half of a score cannot be carried over', ['4 won 5–4', '4 выиграли 5–4', '4 won 6–3']],
    ['nothing differs', ['It sold 5 cars.', 'Продали 5 машин.', 'It sold 5 cars.']],
  ] as const)('where %s', (_, texts) => {
    expect(adapted('en>ru', texts)).toBeUndefined();
  });

  it('where the rules of a language are not known', () => {
    expect(adapted('en>de', ['5 cars', '5 Autos', '7 cars'])).toBeUndefined();
  });
});

describe('a name that the memory knows', () => {
  const dictionary: Readonly<Record<string, readonly string[]>> = {
    Казахстан: ['Kazakhstan'],
    Узбекистан: ['Uzbekistan'],
    Kazakhstan: ['Казахстан'],
    Uzbekistan: ['Узбекистан'],
    Georgia: ['Грузия', 'Джорджия'],
    'Central Bank': ['Центральный банк'],
    'Finance Ministry': ['Министерство финансов'],
  };
  const known = (text: string): readonly string[] => dictionary[text] ?? [];
  const kazakh: Readonly<Record<string, readonly string[]>> = {
    Kazakhstan: ['Қазақстан'],
    Kyrgyzstan: ['Қырғызстан'],
    Germany: ['Германия'],
  };

  it.each([
    [
      'en>ru',
      ['Kazakhstan signed it.', 'Казахстан подписал его.', 'Uzbekistan signed it.'],
      '[Узбекистан] подписал его.',
    ],
    [
      'en>ru',
      ['It met Kazakhstan.', 'Встреча с Казахстаном.', 'It met Uzbekistan.'],
      'Встреча с [Узбекистаном].',
    ],
    [
      'ru>en',
      ['Казахстан подписал.', "Kazakhstan's signature", 'Узбекистан подписал.'],
      "[Uzbekistan's] signature",
    ],
    [
      'en>ru',
      ['The Central Bank said no.', 'Центральный банк отказал.', 'The Finance Ministry said no.'],
      '[Министерство финансов] отказал.',
    ],
  ] as const)('is swapped: %s %j', (languages, [source, target, query], expected) => {
    const [from, to] = languages.split('>') as [string, string];
    expect(marked(adaptTarget({ source, target, query, from, to }, known))).toBe(expected);
  });

  it('takes the ending by harmony in Kazakh', () => {
    const request = {
      from: 'en',
      to: 'kk',
      source: 'A road to Kazakhstan',
      target: 'Қазақстанға жол',
    };
    const lookUp = (text: string): readonly string[] => kazakh[text] ?? [];
    expect(marked(adaptTarget({ ...request, query: 'A road to Germany' }, lookUp))).toBe(
      '[Германияға] жол',
    );
  });

  it.each([
    ['it has two translations', ['Kazakhstan signed.', 'Казахстан подписал.', 'Georgia signed.']],
    [
      'the old one stands there twice',
      ['Kazakhstan signed.', 'Казахстан: Казахстан подписал.', 'Uzbekistan signed.'],
    ],
    [
      'its ending is not sure',
      ['It met the Central Bank.', 'Встреча с Центральным банком.', 'It met the Finance Ministry.'],
    ],
  ] as const)('is left where %s', (_, [source, target, query]) => {
    expect(adaptTarget({ source, target, query, from: 'en', to: 'ru' }, known)).toBeUndefined();
  });
});

describe('laws of adapting', () => {
  const words = {
    en: 'the police said prices rose in Astana people tonnes'.split(' '),
    ru: 'полиция сообщила цены выросли Астане человек тонн процентов'.split(' '),
    kk: 'полиция хабарлады баға өсті Астанада адам тонна пайыз'.split(' '),
  };
  const figures = fc.oneof(
    fc.integer({ min: 2, max: 99 }).map(String),
    fc.integer({ min: 1900, max: 2030 }).map(String),
    fc.integer({ min: 10, max: 999 }).map((value) => `${String(value)}.${String((value % 9) + 1)}`),
  );
  /** Numbers between words: `{0}` is the first number. */
  const frame = fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 8 });
  const written = { en: (text: string) => text, ru: comma, kk: comma };

  function comma(text: string): string {
    return text.replace('.', ',');
  }

  function sentence(
    tag: 'en' | 'ru' | 'kk',
    places: readonly number[],
    numbers: readonly string[],
  ): string {
    return places
      .map(
        (word, place) =>
          `${words[tag][word % words[tag].length] ?? ''} ${place < numbers.length ? written[tag](numbers[place] ?? '') : ''}`,
      )
      .join(' ')
      .trim();
  }

  const tag = fc.constantFrom('en', 'ru', 'kk');
  const pair = fc.tuple(tag, tag).filter(([from, to]) => from !== to);

  it('the unit’s own source changes nothing', () => {
    fc.assert(
      fc.property(
        pair,
        frame,
        fc.array(figures, { maxLength: 4 }),
        ([from, to], places, numbers) => {
          const [source, target] = [sentence(from, places, numbers), sentence(to, places, numbers)];
          expect(adaptTarget({ source, target, query: source, from, to })).toBeUndefined();
        },
      ),
    );
  });

  it('ranges lie in the target in order; every changed number is the segment’s; the rest stays', () => {
    fc.assert(
      fc.property(
        pair,
        frame,
        fc.array(fc.tuple(figures, figures), { maxLength: 4 }),
        ([from, to], places, both) => {
          const [olds, news] = [both.map(([old]) => old), both.map(([, now]) => now)];
          const [source, target] = [sentence(from, places, olds), sentence(to, places, olds)];
          const query = sentence(from, places, news);
          const result = adaptTarget({ source, target, query, from, to });
          if (result === undefined) return;
          let end = 0;
          let rest = '';
          for (const { before, after, range } of result.repairs) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(result.target.slice(range.start, range.end)).toBe(after);
            rest += result.target.slice(end, range.start) + before;
            end = range.end;
          }
          expect(rest + result.target.slice(end)).toBe(target);
          const language = languageOf(to);
          if (language === undefined) return;
          const values = (text: string): readonly string[] =>
            factsOf(text, language).map(({ value }) => value);
          const wanted = new Set(
            factsOf(query, languageOf(from) ?? language).map(({ value }) => value),
          );
          for (const { after } of result.repairs) {
            expect(values(after).some((value) => wanted.has(value))).toBe(true);
          }
        },
      ),
    );
  });
});
