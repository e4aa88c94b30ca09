import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../shared/languages/languages.ts';
import { cutBySrx, writeOwnSrx } from '../../../../shared/pipeline/segmentation-rules.ts';

const fixtures = new URL('../../../fixtures/segmentation/', import.meta.url);

describe.each(languages)('our rules for $name as SRX', ({ tag }) => {
  const cut = cutBySrx(writeOwnSrx(), `${tag}-x-any`);
  if (!cut.ok) throw new Error(cut.problem.code);

  it('know the abbreviations, initials and figures that end nothing', () => {
    const [text = ''] = {
      en: ['Mr. J. F. Kennedy Jr. met Gen. Lee in the U.S. Senate on Dec. 21. He left.'],
      ru: [
        'По словам акад. И. И. Иванова, мост, т. е. дорога, займёт ок. 5 тыс. кв. м земли. Он построен.',
      ],
      kk: ['Проф. А. Б. Серікбаев қ. әкіміне 2016 ж. наурызда барды. Ол қайтып келді.'],
    }[tag] ?? [''];
    expect(cut.value(text)).toHaveLength(2);
  });

  it('come near to what they are: most sentences of the news are the same', () => {
    const folder = new URL(`${tag}/`, fixtures);
    const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const paragraphs = texts.flatMap((text) => text.trim().split('\n\n'));
    let [found, all] = [0, 0];
    for (const paragraph of paragraphs) {
      const sentences = paragraph.replace(/\n(?=\p{Ll})/gu, ' ').split('\n');
      const cuts = new Set(cut.value(sentences.join(' ')).map((sentence) => sentence.text));
      found += sentences.filter((sentence) => cuts.has(sentence)).length;
      all += sentences.length;
    }
    expect(found / all).toBeGreaterThan(0.7);
  });
});
