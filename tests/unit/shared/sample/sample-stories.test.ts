import { describe, expect, it } from 'vitest';

import { storyLanguages, type StoryLanguage } from '../../../../shared/model/language-tag.ts';
import { followUp } from '../../../../shared/sample/follow-up.ts';
import { partnershipTalks } from '../../../../shared/sample/partnership-talks.ts';
import { sampleStories } from '../../../../shared/sample/sample-stories.ts';
import type { SampleStory } from '../../../../shared/sample/sample-story.ts';

/** Sentences of both stories, word for word. */
const repeated: Readonly<Record<StoryLanguage, readonly string[]>> = {
  en: [
    'The document still has to be approved by the European Parliament and by all 28 EU member states.',
    'The EU is Kazakhstan’s largest trading partner and accounts for roughly 40 percent of its foreign trade.',
    'About half of all foreign direct investment in the country comes from EU states.',
    'Russia and China remain Kazakhstan’s key partners.',
  ],
  ru: [
    'Документ ещё должны одобрить Европейский парламент и все 28 государств — членов ЕС.',
    'ЕС — крупнейший торговый партнёр Казахстана: на его долю приходится около 40% внешней торговли страны.',
    'Около половины всех прямых иностранных инвестиций поступает в страну из государств ЕС.',
    'Ключевыми партнёрами Казахстана остаются Россия и Китай.',
  ],
  kk: [
    'Құжатты әлі Еуропалық парламент пен ЕО-ға мүше 28 мемлекеттің барлығы мақұлдауға тиіс.',
    'Еуропалық Одақ — Қазақстанның ең ірі сауда серіктесі: елдің сыртқы саудасының шамамен 40 пайызы осы одақтың үлесіне тиеді.',
    'Елге тартылған тікелей шетелдік инвестицияның жартысына жуығы ЕО мемлекеттерінен келеді.',
    'Ресей мен Қытай Қазақстанның негізгі серіктестері болып қала береді.',
  ],
};

/** What differs between two sentences that are otherwise the same: in the first story, in the second. */
const varied: Readonly<Record<StoryLanguage, readonly (readonly [string, string])[]>> = {
  en: [
    ['Trade, energy, transport and visas topped', 'Trade, transport, energy and visas topped'],
    ['signed in Astana on December 21, 2015.', 'signed in Astana in December 2015.'],
    [
      'applied provisionally as early as this spring, i.e.',
      'applied provisionally from May 1, i.e.',
    ],
    ['came to about $31 billion in 2015.', 'came to about $53 billion in 2012.'],
    [
      'citizens of a number of EU countries and the U.S.',
      'citizens of the U.S. and a number of EU countries.',
    ],
    [
      'Kazakhstan is one of the EU’s main suppliers',
      'Kazakhstan remains one of the EU’s main suppliers',
    ],
  ],
  ru: [
    [
      'торговля, энергетика, транспорт и визовый режим.',
      'торговля, транспорт, энергетика и визовый режим.',
    ],
    ['подписано в Астане 21 декабря 2015 года.', 'подписано в Астане в декабре 2015 года.'],
    ['временной основе уже этой весной, т.е.', 'временной основе с 1 мая, т.е.'],
    [
      'в 2015 году товарооборот между сторонами составил около 31 млрд',
      'в 2012 году товарооборот между сторонами составил около 53 млрд',
    ],
    ['гражданам ряда стран ЕС и США.', 'гражданам США и ряда стран ЕС.'],
    [
      'Казахстан — один из основных поставщиков',
      'Казахстан остаётся одним из основных поставщиков',
    ],
  ],
  kk: [
    [
      'сауда, энергетика, көлік және виза тәртібі болды.',
      'сауда, көлік, энергетика және виза тәртібі болды.',
    ],
    ['2015 жылғы 21 желтоқсанда Астанада', '2015 жылғы желтоқсанда Астанада'],
    ['осы көктемнің өзінде, яғни', '1 мамырдан бастап, яғни'],
    [
      '2015 жылы екі тарап арасындағы тауар айналымы 31 млрд',
      '2012 жылы екі тарап арасындағы тауар айналымы 53 млрд',
    ],
    ['бірқатар ЕО елі мен АҚШ азаматтарына', 'АҚШ пен бірқатар ЕО елінің азаматтарына'],
    ['негізгі елдердің бірі.', 'негізгі елдердің бірі болып қала береді.'],
  ],
};

const datelines: Readonly<Record<StoryLanguage, RegExp>> = {
  en: /^(?:BRUSSELS|ASTANA) \(Ushtil\) — \p{Lu}/u,
  ru: /^(?:БРЮССЕЛЬ|АСТАНА), \d+ \p{Ll}+ — \p{Lu}/u,
  kk: /^(?:БРЮССЕЛЬ|АСТАНА), \d+ \p{Ll}+ — \p{Lu}/u,
};

describe.each(sampleStories)('the sample story $slug', (story) => {
  it.each(storyLanguages)('is filed in %s as headline, lead, body, byline and note', (language) => {
    const [headline = '', lead = '', ...rest] = paragraphsOf(story, language);
    expect(headline).not.toMatch(/\.$/u);
    expect(lead).toMatch(datelines[language]);
    expect(rest.length).toBeGreaterThanOrEqual(9);
    expect(rest.at(-2)).toMatch(/^(?:By|Автор:|Авторы:) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
    expect(rest.at(-1)).toMatch(/^(?:Editor’s note|От редакции|Редакциядан): .*Ushtil.*\.$/u);
  });

  it.each(['ru', 'kk'] as const)(
    'says the same figures in %s as in English, paragraph by paragraph',
    (language) => {
      const figures = paragraphsOf(story, language).map(figuresOf);
      expect(figures).toEqual(paragraphsOf(story, 'en').map(figuresOf));
    },
  );

  it.each(storyLanguages)(
    'is written in %s with its own quotation marks, all of them closed',
    (language) => {
      for (const paragraph of paragraphsOf(story, language)) {
        const marks = paragraph.replaceAll(/[^"“”„«»]/gu, '').replaceAll('„“', '');
        expect(marks, paragraph).toMatch(language === 'en' ? /^(?:“”)*$/u : /^(?:«»)*$/u);
        expect(paragraph).not.toContain("'");
      }
    },
  );

  it.each(storyLanguages)('never mixes alphabets inside a word in %s', (language) => {
    const text = story.versions[language];
    expect(text).not.toMatch(
      /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
    );
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[^\S\n ]| {2}| \n|\n /u);
  });

  it('gives at least one version at first', () => {
    expect(story.given.length).toBeGreaterThan(0);
    expect(new Set(story.given).size).toBe(story.given.length);
  });
});

describe('the follow-up', () => {
  it.each(storyLanguages)(
    'repeats four sentences of the first story word for word in %s',
    (language) => {
      for (const sentence of repeated[language]) {
        expect(partnershipTalks.versions[language]).toContain(sentence);
        expect(followUp.versions[language]).toContain(sentence);
      }
    },
  );

  it.each(storyLanguages)(
    'varies six others in a figure, a date, a word, an ending or the order in %s',
    (language) => {
      for (const [first, second] of varied[language]) {
        expect(partnershipTalks.versions[language]).toContain(first);
        expect(followUp.versions[language]).toContain(second);
        expect(followUp.versions[language]).not.toContain(first);
      }
    },
  );

  it('waits for its Russian and Kazakh, while the first story has all three', () => {
    expect(partnershipTalks.given).toEqual(storyLanguages);
    expect(followUp.given).toEqual(['en']);
  });
});

it('no two sample stories share a slug', () => {
  expect(new Set(sampleStories.map((story) => story.slug)).size).toBe(sampleStories.length);
});

function paragraphsOf(story: SampleStory, language: StoryLanguage): readonly string[] {
  return story.versions[language].trimEnd().split('\n\n');
}

/** The numbers of a paragraph as a sorted list, in one notation: `16,81%` is `16.81`. */
function figuresOf(paragraph: string): readonly string[] {
  return [...paragraph.matchAll(/\d+(?:[.,:]\d+)*/gu)]
    .map(([figure]) => figure.replace(',', '.'))
    .sort();
}
