import type { LanguageTag } from '../../../model/language-tag.ts';
import type { ReviewLevel, Variant } from '../../../model/translation-unit.ts';
import type { SegmentText } from '../inline/segment-text.ts';
import type { FileUnit } from '../memory-format.ts';
import type { XliffFacts } from './xliff-facts.ts';

/** What a segment says in one language. */
export interface XliffText {
  /** Undefined where the file names none, or none that is known. */
  readonly language: LanguageTag | undefined;
  readonly segment: SegmentText;
}

/** A segment that was read. */
export interface XliffSegment {
  readonly name: string | undefined;
  /** The source first. */
  readonly texts: readonly XliffText[];
  readonly review: ReviewLevel | undefined;
  readonly facts: XliffFacts;
}

/** The unit of a segment, or why there is none: a code of `problems:leftOut`. */
export function xliffUnit({ name, texts, review, facts }: XliffSegment): FileUnit | string {
  if (facts.isTooLong || texts.some(({ segment }) => segment.isTooLong)) return 'too-long';
  const filled = texts.filter(({ segment }) => segment.text.trim() !== '');
  if (filled.length === 0) return 'empty';
  if (filled.length === 1) {
    return filled[0] === texts[0] ? 'not-translated' : 'fewer-than-two-languages';
  }
  const variants: Record<LanguageTag, Variant> = {};
  for (const { language, segment } of filled) {
    if (language === undefined) return 'unknown-language';
    if (variants[language] !== undefined) return 'duplicate-language';
    const { text, tags } = segment;
    variants[language] = {
      text,
      ...(tags === undefined ? {} : { tags }),
      ...facts.ofVariant(language),
    };
  }
  return {
    ...(name === undefined ? {} : { name }),
    variants,
    ...(review === undefined ? {} : { review }),
    ...facts.ofUnit(),
  };
}

/** True where two texts say the same; one that is missing says as much as an empty one. */
export function isSameText(a: SegmentText | undefined, b: SegmentText | undefined): boolean {
  return (a?.text ?? '').trim() === (b?.text ?? '').trim();
}
