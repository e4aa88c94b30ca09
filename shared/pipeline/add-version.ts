import type { AlignedRow } from '../alignment/aligned-row.ts';
import { cellOf, withCell } from '../model/cells.ts';
import type { Hand } from '../model/cells.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { Row, Story } from '../model/story.ts';
import { alignSegmented } from './align-versions.ts';
import { textOfSentences } from './build-story.ts';
import type { BuiltStory, Version } from './build-story.ts';
import { segmentStory } from './segment-story.ts';

/**
 * A version that arrives later, paired with the rows that are there: their texts, states and ids stay as they
 * are, only the new column is filled. A sentence that answers no row gets a row of its own. Whatever stood in
 * that column before is replaced, so callers offer undo.
 */
export function addVersion(
  story: Story,
  rows: readonly Row[],
  version: Version,
  hand: Hand,
  newId: () => string,
): BuiltStory {
  const guide = fullestLanguage(rows, version.language);
  const cleared = rows.map((row) => withCell(row, version.language, undefined));
  const paired =
    guide === undefined
      ? []
      : alignSegmented({
          [guide]: paragraphsOfRows(cleared, guide),
          [version.language]: segmentStory(version.paragraphs, version.language),
        });
  const merged = placed(cleared, paired, guide ?? version.language, version.language, hand, newId);
  return {
    story: {
      ...story,
      origins: { ...story.origins, [version.language]: version.origin },
      rowIds: merged.map((row) => row.id),
      changedAt: hand.time,
    },
    rows: merged,
  };
}

/** The language with the most filled cells, other than the one that arrives. */
function fullestLanguage(rows: readonly Row[], but: LanguageTag): LanguageTag | undefined {
  const counts = new Map<LanguageTag, number>();
  for (const row of rows) {
    for (const language of Object.keys(row.cells)) {
      if (language === but || cellText(row, language).trim() === '') continue;
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

/** Walks the pairing and the rows together: each guide cell is met in its order. */
function placed(
  rows: readonly Row[],
  paired: readonly AlignedRow[],
  guide: LanguageTag,
  language: LanguageTag,
  hand: Hand,
  newId: () => string,
): readonly Row[] {
  const result: Row[] = [];
  let next = 0;
  const takeUpToGuide = (): Row | undefined => {
    while (next < rows.length) {
      const row = rows[next];
      next += 1;
      if (row === undefined) break;
      result.push(row);
      if (cellText(row, guide).trim() !== '') return row;
    }
    return undefined;
  };
  for (const pair of paired) {
    const met = (pair.cells[guide] ?? []).map(() => takeUpToGuide());
    const text = textOfSentences(pair.cells[language] ?? []);
    if (text === '') continue;
    const cell = cellOf(text, { kind: 'imported' }, hand);
    const target = met[0];
    const index = target === undefined ? -1 : result.indexOf(target);
    if (target !== undefined && index >= 0) {
      result[index] = { ...withCell(target, language, cell), confidence: pair.confidence };
    } else {
      result.push(
        loneRow(result.at(-1), pair, { [language]: cell }, rows[0]?.storyId ?? '', newId()),
      );
    }
  }
  return [...result, ...rows.slice(next)];
}

function loneRow(
  above: Row | undefined,
  pair: AlignedRow,
  cells: Row['cells'],
  storyId: string,
  id: string,
): Row {
  return {
    id,
    storyId,
    paragraph: above?.paragraph ?? 0,
    kind: above?.kind ?? pair.kind,
    cells,
    confidence: pair.confidence,
  };
}
