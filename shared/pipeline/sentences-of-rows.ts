import type { CutIntoSentences } from '../alignment/repair/split-row.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { Row } from '../model/story.ts';
import { segmentStory } from './segment-story.ts';

/**
 * Cuts texts of a story into sentences by what its whole version shows of its habits: a cell that came in as one sentence
 * is not cut in two because it stands alone. A text that is no cell of the story is cut by what it shows itself.
 */
export function sentencesOfRows(rows: readonly Row[]): CutIntoSentences {
  const cutByLanguage = new Map<LanguageTag, ReadonlyMap<string, readonly string[]>>();
  return (text, language) => {
    const cut = cutByLanguage.get(language) ?? cellsCut(rows, language);
    cutByLanguage.set(language, cut);
    return cut.get(text) ?? segmented([text], language)[0] ?? [text];
  };
}

function cellsCut(
  rows: readonly Row[],
  language: LanguageTag,
): ReadonlyMap<string, readonly string[]> {
  const texts = rows.map((row) => cellText(row, language)).filter((text) => text.trim() !== '');
  const cut = segmented(texts, language);
  return new Map(texts.map((text, place) => [text, cut[place] ?? [text]]));
}

function segmented(
  texts: readonly string[],
  language: LanguageTag,
): readonly (readonly string[])[] {
  const paragraphs = texts.map((text) => ({ kind: 'body' as const, text, start: 0 }));
  return segmentStory(paragraphs, language).map(({ sentences }) => sentences);
}
