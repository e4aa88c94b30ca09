import { languageOf } from '../languages/languages.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { ParagraphKind } from '../model/story.ts';
import type { VersionParagraph } from './aligned-row.ts';
import { anchorsOf } from './anchors.ts';
import type { Anchor } from './anchors.ts';

/** A sentence with what the aligner compares of it. */
export interface VersionSentence {
  readonly text: string;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** True for the first sentence of its paragraph. */
  readonly isStart: boolean;
  /** Letters and figures: marks and spaces differ from language to language. */
  readonly length: number;
  readonly anchors: readonly Anchor[];
}

/** A version's sentences in their order; paragraphs without sentences leave no trace. */
export function versionSentences(
  paragraphs: readonly VersionParagraph[],
  language: LanguageTag,
): readonly VersionSentence[] {
  const rules = languageOf(language);
  return paragraphs.flatMap(({ kind, sentences }, paragraph) =>
    sentences.map((text, place) => ({
      text,
      paragraph,
      kind,
      isStart: place === 0,
      length: text.replace(/[^\p{L}\p{N}]/gu, '').length,
      anchors: anchorsOf(text, rules),
    })),
  );
}
