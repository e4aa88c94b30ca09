import type { Cell, Row, Story } from '../../shared/model/story.ts';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';

/**
 * The story as it was read now, with the rows that have not changed as the objects that they were: what is shown
 * already need not be shown again.
 */
export function withSameRows(before: StoryWithRows | undefined, now: StoryWithRows): StoryWithRows {
  const known = new Map(before?.rows.map((row) => [row.id, row]));
  const rows = now.rows.map((row) => {
    const old = known.get(row.id);
    return old !== undefined && isSameRow(old, row) ? old : row;
  });
  return { story: withSameColumns(before?.story, now.story), rows };
}

/** Equal columns are the same columns: a new list of them would show every row anew. */
function withSameColumns(before: Story | undefined, now: Story): Story {
  const isSame =
    before !== undefined &&
    String(before.languages) === String(now.languages) &&
    String(before.hidden) === String(now.hidden);
  return isSame ? { ...now, languages: before.languages, hidden: before.hidden } : now;
}

function isSameRow(a: Row, b: Row): boolean {
  const languages = new Set([...Object.keys(a.cells), ...Object.keys(b.cells)]);
  return (
    a.paragraph === b.paragraph &&
    a.kind === b.kind &&
    a.confidence === b.confidence &&
    a.isPairedByHand === b.isPairedByHand &&
    a.isNotParallel === b.isNotParallel &&
    [...languages].every((language) => isSameCell(a.cells[language], b.cells[language]))
  );
}

function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    a?.text === b?.text &&
    a?.state === b?.state &&
    a?.changedAt === b?.changedAt &&
    a?.author === b?.author &&
    JSON.stringify(a?.source) === JSON.stringify(b?.source)
  );
}
