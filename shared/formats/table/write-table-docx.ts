import { writeDocx } from '../write-docx.ts';
import { isHeading, type StoryTable } from './story-table.ts';

/** The whole story as a Word document on its side, a column a language. */
export function writeTableDocx({ title, columns, rows }: StoryTable): Promise<Uint8Array> {
  return writeDocx({
    title,
    language: columns[0]?.language ?? 'en',
    isLandscape: true,
    blocks: [
      {
        header: columns.map(({ heading }) => heading),
        rows: rows.map((row) =>
          columns.map(({ language }) => ({
            text: row.cells[language] ?? '',
            language,
            isBold: isHeading(row),
          })),
        ),
      },
    ],
  });
}
