import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXliff } from '../../../../../../shared/formats/bilingual/xliff/write-xliff.ts';
import { readXml } from '../../../../../../shared/formats/xml.ts';

/** The `file` elements as lists of `id source → target`. */
function pairsIn(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  const files: Record<string, string[]> = {};
  let pair = '';
  let id = '';
  let text = '';
  let source = '';
  const read = readXml(bytes, {
    open: (element) => {
      text = '';
      if (element.name === 'trans-unit') id = element.attribute('id') ?? '';
      if (element.name !== 'file') return;
      pair = `${element.attribute('source-language') ?? ''}-${element.attribute('target-language') ?? ''}`;
      files[pair] = [];
    },
    close: (name) => {
      if (name === 'source') source = text;
      if (name === 'target') files[pair]?.push(`${id} ${source} → ${text}`);
    },
    text: (piece) => (text += piece),
  });
  expect(read.ok).toBe(true);
  return files;
}

describe('XLIFF of a story', () => {
  it('has a file for each pair, and each row once where the first language says something', () => {
    const rows = [
      { cells: { en: 'Talks & trade', ru: 'Переговоры', kk: 'Келіссөз' } },
      { cells: { en: 'Only English' } },
      { cells: { ru: 'Да', kk: 'Иә' } },
    ];
    const bytes = writeXliff({ title: 'talks "1"', languages: ['en', 'ru', 'kk'], rows });
    expect(pairsIn(bytes)).toEqual({
      'en-ru': ['1 Talks & trade → Переговоры'],
      'en-kk': ['1 Talks & trade → Келіссөз'],
      'ru-kk': ['3 Да → Иә'],
    });
  });

  it('is well formed whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, title) => {
        const rows = [{ cells: { en: text, kk: 'x' } }];
        pairsIn(writeXliff({ title, languages: ['en', 'kk'], rows }));
      }),
    );
  });
});
