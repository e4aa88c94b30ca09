import { alignVersions } from '../alignment/align-versions.ts';
import { isBlank, withCell } from '../model/cells.ts';
import type { Hand } from '../model/cells.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { Row, Story } from '../model/story.ts';
import { rowsOfVersions } from './build-story.ts';
import type { BuiltStory, Version } from './build-story.ts';
import { placedVersion } from './place-version.ts';
import { segmentStory } from './segment-story.ts';

/**
 * A version that arrives later, paired with the rows that are there: their texts, states and ids stay as they
 * are, only the new column is filled. A sentence that answers no row gets a row of its own. Whatever stood in
 * that column before is replaced, and rows that said nothing else go, so callers offer undo. Where no other
 * language says anything, the rows are those of the version alone.
 */
export function addVersion(
  story: Story,
  rows: readonly Row[],
  version: Version,
  hand: Hand,
  newId: () => string,
): BuiltStory {
  const { language, origin } = version;
  const others = rows.map((row) => without(row, language)).filter((row) => !isBlank(row));
  const guide = fullestLanguage(others);
  const filled =
    guide === undefined
      ? rowsOfVersions([version], story.id, hand, newId)
      : placedVersion({
          rows: others,
          paired: alignVersions({
            [guide]: paragraphsOfRows(others, guide),
            [language]: segmentStory(version.paragraphs, language),
          }).rows,
          guide,
          language,
          storyId: story.id,
          hand,
          newId,
        });
  return {
    story: {
      ...story,
      origins: { ...story.origins, [language]: origin },
      rowIds: filled.map((row) => row.id),
      changedAt: hand.time,
    },
    rows: filled,
  };
}

function without(row: Row, language: LanguageTag): Row {
  return row.cells[language] === undefined ? row : withCell(row, language, undefined);
}

/** The language with the most filled cells. */
function fullestLanguage(rows: readonly Row[]): LanguageTag | undefined {
  const counts = new Map<LanguageTag, number>();
  for (const row of rows) {
    for (const language of Object.keys(row.cells)) {
      if (cellText(row, language).trim() === '') continue;
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function paragraphsOfRows(rows: readonly Row[], language: LanguageTag) {
  const paragraphs = new Map<number, { kind: Row['kind']; sentences: string[] }>();
  for (const row of rows) {
    const text = cellText(row, language).trim();
    if (text === '') continue;
    const paragraph = paragraphs.get(row.paragraph) ?? { kind: row.kind, sentences: [] };
    paragraph.sentences.push(text);
    paragraphs.set(row.paragraph, paragraph);
  }
  return [...paragraphs.values()];
}
