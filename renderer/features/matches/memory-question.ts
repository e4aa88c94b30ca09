import { cellText } from '../../../shared/model/story.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { neighboursOf } from '../../../shared/pipeline/confirm-row.ts';
import type { MemoryQuestion } from '../../services/find-in-memory.ts';
import type { CellAddress } from '../../services/history.ts';

/** What to ask the memory for a cell: everything that the row says in its other languages. */
export function memoryQuestion(
  { story, rows }: StoryWithRows,
  focus: CellAddress | undefined,
): MemoryQuestion | undefined {
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
  const own = { rowId: row.id, target: cellText(row, focus.language).trim() };
  return segments.length === 0 ? undefined : { segments, to: focus.language, own };
}
