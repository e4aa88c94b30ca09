import { describe, expect, it } from 'vitest';
import { docx } from '../../../../shared/formats/story/docx/docx.ts';
import { exportTable } from '../../../../shared/pipeline/export-table.ts';
import { aRow } from '../../../support/a-story.ts';

const rows = [
  aRow({
    en: 'He said: "We agreed."',
    ru: 'Он сказал: "Мы договорились".',
    kk: 'Ол: "Келістік", - деді.',
  }),
  aRow({ kk: 'Редакцияға: суретін қараңыз.' }, { paragraph: 1, kind: 'note' }),
];

const story = { slug: 'talks', languages: ['en', 'ru', 'kk'] };

const expected = [
  'He said: “We agreed.”',
  'Он сказал: «Мы договорились».',
  'Ол: «Келістік», — деді.',
  'Редакцияға: суретін қараңыз.',
];

describe('a story exported as a table', () => {
  it('is in the typography of each language, with its notes', async () => {
    const headings = { en: 'English', ru: 'Russian' };
    const read = await docx.read(await exportTable(story, rows, headings, 'docx'));
    expect(read.ok ? read.value.paragraphs.map(({ text }) => text) : []).toEqual([
      'English',
      'Russian',
      'kk',
      ...expected,
    ]);
    const page = new TextDecoder().decode(await exportTable(story, rows, headings, 'html'));
    for (const text of expected) expect(page).toContain(text);
  });
});
