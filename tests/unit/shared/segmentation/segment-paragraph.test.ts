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
        ...Array.from('.!?…«»"”()[]—- \n'),
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
    for (const unit of ['ж', 'А. ', '(', '."', '1. ', '.»', 'т. ', '«—', '[.', ' .']) {
      const text = unit.repeat(100_000);
      const last = segmentParagraph(text, language).at(-1);
      expect(last?.end).toBe(text.trimEnd().length);
    }
  });
});
