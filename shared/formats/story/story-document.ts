import type { LanguageTag } from '../../model/language-tag.ts';
import type { ParagraphKind } from '../../model/story.ts';
import { failed, succeeded, type Result } from '../../result.ts';
import type { StoryDocument, StoryParagraph } from './story-format.ts';

/** A paragraph as a format's reader finds it, white space and all. */
export interface FoundParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** For a heading: 1 is the highest. */
  readonly level?: number;
  /** True where every word is set in italics: at the ends of a story that is a note. */
  readonly isItalic?: boolean;
}

export interface FoundFacts {
  /** As the file states it, in any form. */
  readonly language?: LanguageTag | undefined;
  readonly encoding?: string | undefined;
}

/**
 * The document of what a reader found: white space made single, soft hyphens and empty paragraphs left out, one
 * headline at most. Problem: `file-no-text` where no paragraph is left.
 */
export function storyDocumentOf(
  found: readonly FoundParagraph[],
  { language, encoding }: FoundFacts,
): Result<StoryDocument> {
  const written = found
    .map((paragraph) => ({ ...paragraph, text: singleSpaced(paragraph.text) }))
    .filter(({ text }) => text !== '');
  if (written.length === 0) return failed({ code: 'file-no-text', params: {} });
  return succeeded({
    paragraphs: withStarts(withNotes(withOneHeadline(written))),
    ...(language === undefined ? {} : { language }),
    ...(encoding === undefined ? {} : { encoding }),
  });
}

/** Runs of white space as one space; no-break spaces stay, soft hyphens go. */
export function singleSpaced(text: string): string {
  return text
    .replaceAll('\u00AD', '')
    .replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/gu, ' ')
    .trim();
}

/** The first headline stays, or a heading of the first level before the text becomes it; other headlines are headings. */
function withOneHeadline(paragraphs: readonly FoundParagraph[]): readonly FoundParagraph[] {
  const marked = paragraphs.findIndex(({ kind }) => kind === 'headline');
  const firstBody = paragraphs.findIndex(({ kind }) => kind === 'body' || kind === 'listItem');
  const promoted = paragraphs.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const isBeforeText = promoted >= 0 && (firstBody < 0 || promoted < firstBody);
  const headline = marked >= 0 ? marked : isBeforeText ? promoted : -1;
  return paragraphs.map((paragraph, index) => {
    if (index === headline) return { ...paragraph, kind: 'headline' };
    return paragraph.kind === 'headline' ? { ...paragraph, kind: 'heading' } : paragraph;
  });
}

/** Italic body paragraphs at the end of a story, or straight under its headline, are notes. */
function withNotes(paragraphs: readonly FoundParagraph[]): readonly FoundParagraph[] {
  const isPlain = ({ kind, isItalic }: FoundParagraph): boolean =>
    kind === 'body' && isItalic !== true;
  const first = paragraphs.findIndex(isPlain);
  const last = paragraphs.findLastIndex(isPlain);
  if (first < 0) return paragraphs;
  return paragraphs.map((paragraph, index) => {
    const isOutside = index < first || index > last;
    return paragraph.kind === 'body' && isOutside ? { ...paragraph, kind: 'note' } : paragraph;
  });
}

function withStarts(paragraphs: readonly FoundParagraph[]): readonly StoryParagraph[] {
  let start = 0;
  return paragraphs.map(({ kind, text }) => {
    const paragraph = { kind, text, start };
    start += text.length + 1;
    return paragraph;
  });
}
