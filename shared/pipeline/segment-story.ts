import type { VersionParagraph } from '../alignment/aligned-row.ts';
import type { StoryParagraph } from '../formats/story/story-format.ts';
import { english } from '../languages/en/index.ts';
import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { CutParagraph } from '../segmentation/cut-paragraph.ts';
import { segmentParagraph } from '../segmentation/segment-paragraph.ts';
import { habitsOf } from '../segmentation/text-habits.ts';

/** A sentence of a story: `start` and `end` count as `StoryParagraph.start` does, in UTF-16 code units. */
export interface StorySentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 0. */
  readonly paragraph: number;
}

/** Every sentence of a version with its place, in order; cut by our own rules where no others are given. */
export function storySentences(
  paragraphs: readonly StoryParagraph[],
  language: LanguageTag,
  cut: CutParagraph = cutterFor(paragraphs, language),
): readonly StorySentence[] {
  return paragraphs.flatMap((paragraph, order) =>
    cut(paragraph.text).map(({ text, start, end }) => ({
      text,
      start: paragraph.start + start,
      end: paragraph.start + end,
      paragraph: order,
    })),
  );
}

/** The paragraphs of a version, each cut into sentences: what the aligner is given. */
export function segmentStory(
  paragraphs: readonly StoryParagraph[],
  language: LanguageTag,
): readonly VersionParagraph[] {
  const cut = cutterFor(paragraphs, language);
  return paragraphs.map(({ kind, text }) => ({
    kind,
    sentences: cut(text).map((sentence) => sentence.text),
  }));
}

/** Our own rules, with what the whole version shows of its habits. */
function cutterFor(paragraphs: readonly StoryParagraph[], language: LanguageTag): CutParagraph {
  const rules = rulesOf(language);
  const habits = habitsOf(
    paragraphs.map((paragraph) => paragraph.text),
    rules,
  );
  return (text) => segmentParagraph(text, rules, habits);
}

/** A language whose rules are not known is cut by the English ones: better than not at all. */
function rulesOf(language: LanguageTag): Language {
  return languageOf(language) ?? english;
}
