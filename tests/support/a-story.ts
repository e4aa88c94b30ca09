import { cellOf } from '../../shared/model/cells.ts';
import type { CellSource, Row, Story } from '../../shared/model/story.ts';
import { progressOf } from '../../shared/model/story-progress.ts';
import type { ByLanguage } from '../../shared/model/language-tag.ts';

/** When everything in a test happens, unless it says otherwise. */
export const noon = Date.UTC(2016, 2, 30, 12);

export const aHand = { author: 'Aigul', time: noon };

interface RowOptions {
  readonly id?: string;
  readonly paragraph?: number;
  readonly kind?: Row['kind'];
  readonly source?: CellSource;
}

/** A row that says these texts, all of them drafts. */
export function aRow(texts: ByLanguage<string>, options: RowOptions = {}): Row {
  const { id = Object.values(texts).join('/'), paragraph = 0, kind = 'body' } = options;
  const source = options.source ?? { kind: 'imported' };
  return {
    id,
    storyId: 'talks',
    paragraph,
    kind,
    cells: Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [
        language,
        cellOf(text ?? '', source, aHand),
      ]),
    ),
    confidence: 0.9,
  };
}

/** A story of these rows. */
export function aStory(rows: readonly Row[], over: Partial<Story> = {}): Story {
  return {
    id: 'talks',
    slug: 'talks',
    languages: ['en', 'ru', 'kk'],
    hidden: [],
    origins: {},
    rowIds: rows.map((row) => row.id),
    progress: progressOf(rows, ['en', 'ru', 'kk']),
    createdAt: noon,
    changedAt: noon,
    ...over,
  };
}

/** The texts of the rows in one language, as a list that reads well in a failure. */
export function column(rows: readonly Row[], language: string): readonly string[] {
  return rows.map((row) => row.cells[language]?.text ?? '');
}
