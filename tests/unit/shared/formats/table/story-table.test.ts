import { describe, expect, it } from 'vitest';
import { docx } from '../../../../../shared/formats/story/docx/docx.ts';
import { html } from '../../../../../shared/formats/story/html/html.ts';
import type { StoryTable } from '../../../../../shared/formats/table/story-table.ts';
import { writeTableDocx } from '../../../../../shared/formats/table/write-table-docx.ts';
import { writeTableHtml } from '../../../../../shared/formats/table/write-table-html.ts';

const table: StoryTable = {
  title: 'EU talks <2016>',
  columns: [
    { language: 'kk', heading: 'Қазақша' },
    { language: 'en', heading: 'English' },
    { language: 'ru', heading: 'Русский' },
  ],
  rows: [
    {
      kind: 'headline',
      paragraph: 0,
      cells: { en: 'Talks & visas', ru: 'Переговоры', kk: 'Келіссөз' },
    },
    { kind: 'body', paragraph: 1, cells: { en: 'They met.', kk: 'Олар кездесті.' } },
    { kind: 'body', paragraph: 1, cells: { ru: '<script>1</script>' } },
  ],
};

const cells = [
  'Қазақша',
  'English',
  'Русский',
  'Келіссөз',
  'Talks & visas',
  'Переговоры',
  'Олар кездесті.',
  'They met.',
  '<script>1</script>',
];

describe('the whole story as a table', () => {
  it('is a page with a cell for every text, in the order of the columns', async () => {
    const bytes = writeTableHtml(table);
    const read = await html.read(bytes);
    expect(read.ok && read.value.paragraphs.map(({ text }) => text)).toEqual([
      'EU talks <2016>',
      ...cells,
    ]);
    const page = new TextDecoder().decode(bytes);
    expect(page).toContain('<td lang="ru"></td>');
    expect(page.match(/class="first/gu)).toHaveLength(2);
  });

  it('is a Word document with the same cells', async () => {
    const read = await docx.read(await writeTableDocx(table));
    expect(read.ok && read.value.paragraphs.map(({ text }) => text)).toEqual(cells);
  });
});
