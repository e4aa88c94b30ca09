import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/languages/en/index.ts';
import { kazakh } from '../../../../shared/languages/kk/index.ts';
import { languages } from '../../../../shared/languages/languages.ts';
import { russian } from '../../../../shared/languages/ru/index.ts';
import { segmentParagraph } from '../../../../shared/segmentation/segment-paragraph.ts';
import { habitsOf } from '../../../../shared/segmentation/text-habits.ts';

describe('the habits of a text', () => {
  it('hold an abbreviation that no list has, once it has come twice and never without its stop', () => {
    const paragraphs = [
      'Встречу провёл замполпред. президента.',
      'Полпред. отметил рост. Замполпред. добавил, что рост продолжится.',
    ];
    expect([...habitsOf(paragraphs, russian).abbreviations]).toEqual(['замполпред']);
    expect([
      ...habitsOf([...paragraphs, 'Замполпред уехал, замполпред вернулся.'], russian).abbreviations,
    ]).toEqual([]);
  });

  it('tell a chat from a newspaper by what stands behind its stops', () => {
    const chat = ['мы приехали вчера. погода отличная! завтра идём в горы. кто с нами?'];
    const news = [
      'Мы приехали вчера. Погода отличная! Завтра идём в горы, т. е. рано. Кто с нами?',
    ];
    expect(habitsOf(chat, russian).isSmall).toBe(true);
    expect(habitsOf(news, russian).isSmall).toBe(false);
  });

  it('know words that are never names in it', () => {
    const { smallWords } = habitsOf(
      [
        'The company builds bridges of steel. Bridges were built by Acme Inc. The city of Rose likes a rose.',
      ],
      english,
    );
    expect(smallWords.has('bridges')).toBe(true);
    expect(smallWords.has('rose')).toBe(false);
    expect(smallWords.has('acme')).toBe(false);
  });

  it('decide in one paragraph by what another one shows', () => {
    const asked = 'Келісімге «Ақжол» ЖШС мен Acme Inc. Қатысушылар қол қойды.';
    const other = 'Жиында қатысушылар көп болды, қатысушылар риза.';
    const sentences = (paragraphs: readonly string[]) =>
      segmentParagraph(asked, kazakh, habitsOf(paragraphs, kazakh)).length;
    expect(sentences([asked])).toBe(1);
    expect(sentences([asked, other])).toBe(2);
  });
});

describe.each(languages)('the habits of a text in $name', (language) => {
  const words = fc.array(
    fc.constantFrom('Сөз', 'сөз', 'word', 'U.S.', 'т.е.', '—', 'рост', 'ж.', '!', 'Он'),
    {
      maxLength: 40,
    },
  );

  it('do not depend on where paragraphs end, but for what stands around the ends', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (paragraphs) => {
        const texts = paragraphs.map((paragraph) => paragraph.join(' '));
        const reversed = [...texts].reverse();
        expect(habitsOf(reversed, language)).toEqual(habitsOf(texts, language));
      }),
    );
  });

  it('call no word both an abbreviation and a word without a stop', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { abbreviations, smallWords } = habitsOf([text.join(' ')], language);
        for (const word of abbreviations) expect(smallWords.has(word)).toBe(false);
      }),
    );
  });
});
