import { cellText } from '../../../shared/model/story.ts';
import { neighboursOf } from '../../../shared/pipeline/confirm-row.ts';
import type { CellAddress } from '../../services/history.ts';
import type { StoryWithRows } from '../../storage/storage.ts';
import type { FindRequest } from '../../workers/jobs.ts';

/** What to ask the memory for a cell: everything that the row says in its other languages. */
export function matchRequest(
  { story, rows }: StoryWithRows,
  focus: CellAddress | undefined,
): FindRequest | undefined {
  const index = rows.findIndex((row) => row.id === focus?.rowId);
  const row = rows[index];
  if (focus === undefined || row === undefined) return undefined;
  const segments = story.languages
    .filter((language) => language !== focus.language && cellText(row, language).trim() !== '')
    .map((language) => ({
      language,
      text: cellText(row, language).trim(),
      neighbours: neighboursOf(rows, index, language),
    }));
  return segments.length === 0 ? undefined : { segments, to: focus.language };
}
