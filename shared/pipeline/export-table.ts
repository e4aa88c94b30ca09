import { writeTableDocx } from '../formats/table/write-table-docx.ts';
import { writeTableHtml } from '../formats/table/write-table-html.ts';
import { present } from '../invariant.ts';
import { languageOf } from '../languages/languages.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { Row, Story } from '../model/story.ts';
import { withTypography } from '../text/apply-typography.ts';

/**
 * The whole story as a table, a column a language in the typography of the language: `docx`, else a page. `headings`
 * are the names of the languages.
 */
export async function exportTable(
  { slug, languages }: Pick<Story, 'slug' | 'languages'>,
  rows: readonly Row[],
  headings: Readonly<Record<LanguageTag, string>>,
  format: string,
): Promise<Uint8Array> {
  const table = {
    title: slug,
    columns: languages.map((language) => ({
      language,
      heading: headings[language] ?? language,
    })),
    rows: rows.map((row) => ({
      kind: row.kind,
      paragraph: row.paragraph,
      cells: Object.fromEntries(languages.map((language) => [language, textOf(row, language)])),
    })),
  };
  return format === 'docx' ? writeTableDocx(table) : writeTableHtml(table);
}

function textOf(row: Row, language: LanguageTag): string {
  const rules = present(languageOf(language), 'a story runs in languages that are known');
  return withTypography(cellText(row, language), rules);
}
