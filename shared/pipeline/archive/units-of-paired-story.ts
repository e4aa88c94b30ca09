import { isDoubtful, isPaired, pairedRowId } from '../../model/paired-story.ts';
import type { PairedRow, PairedStory } from '../../model/paired-story.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { Neighbours, TranslationUnit } from '../../model/translation-unit.ts';

/**
 * The units of a story of an archive: rows in two languages and more whose pairing is sure enough, as paired by the aligner
 * and seen by nobody. `least`: the confidence that is asked for, 0 to 1. `time`: in milliseconds since 1970, UTC.
 */
export function unitsOfPairedStory(
  { id: storyId, memoryId, slug, versions, rows }: PairedStory,
  least: number,
  time: number,
): readonly TranslationUnit[] {
  return rows.flatMap((row, place) => {
    if (!isPaired(row) || isDoubtful(row, least)) return [];
    const rowId = pairedRowId(storyId, place);
    const languages = Object.keys(row.texts);
    const files = languages.map((tag) => [tag, versions[tag]?.path ?? ''] as const);
    return {
      id: rowId,
      memoryId,
      variants: Object.fromEntries(languages.map((tag) => [tag, { text: row.texts[tag] ?? '' }])),
      context: Object.fromEntries(languages.map((tag) => [tag, neighbours(rows, place, tag)])),
      origin: {
        name: slug,
        storyId,
        rowId,
        row: place + 1,
        confidence: Math.round(row.confidence * 1000) / 1000,
        files: Object.fromEntries(files),
      },
      author: '',
      review: 'aligned' as const,
      createdAt: time,
      changedAt: time,
    };
  });
}

/** What stands before and after in that language; empty text at the story's ends and beside what it does not say. */
function neighbours(rows: readonly PairedRow[], place: number, language: LanguageTag): Neighbours {
  return {
    before: rows[place - 1]?.texts[language] ?? '',
    after: rows[place + 1]?.texts[language] ?? '',
  };
}
