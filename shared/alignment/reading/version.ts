import { languageOf } from '../../languages/languages.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { ParagraphKind } from '../../model/story.ts';
import type { VersionParagraph } from '../aligned-row.ts';
import { cueReaderOf } from './cues.ts';
import type { Cue } from './cues.ts';

/** A sentence with what the aligner compares of it, but for its cues. */
export interface VersionSentence {
  readonly text: string;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** True for the first sentence of its paragraph. */
  readonly isStart: boolean;
  /** Letters and figures: marks and spaces differ from language to language. */
  readonly length: number;
}

/** The cues of all sentences, one after the other; a sentence has each of its cues once. */
export interface CueList {
  /** Where a sentence's cues begin, and at the end how many there are: one entry more than sentences. */
  readonly starts: Uint32Array;
  /** The number of the cue in the version's vocabulary. */
  readonly cues: Uint32Array;
}

/** One language of a story as the aligner reads it. */
export interface Version {
  readonly language: LanguageTag;
  readonly sentences: readonly VersionSentence[];
  /** Every different cue of the version, numbered from 0. */
  readonly vocabulary: readonly Cue[];
  /** In how many sentences each cue of the vocabulary stands. */
  readonly frequencies: Uint32Array;
  readonly cueList: CueList;
}

/** A version's sentences in their order with their cues; paragraphs without sentences leave no trace. */
export function readVersion(
  paragraphs: readonly VersionParagraph[],
  language: LanguageTag,
): Version {
  const sentences = paragraphs.flatMap(({ kind, sentences: texts }, paragraph) =>
    texts.map((text, place) => ({
      text,
      paragraph,
      kind,
      isStart: place === 0,
      length: text.replace(/[^\p{L}\p{N}]/gu, '').length,
    })),
  );
  const readCues = cueReaderOf(languageOf(language));
  const numbers = new Map<string, number>();
  const vocabulary: Cue[] = [];
  const frequencies: number[] = [];
  const starts = new Uint32Array(sentences.length + 1);
  const cues: number[] = [];
  for (const [place, { text }] of sentences.entries()) {
    for (const cue of readCues(text)) {
      const number = numbers.get(cue.key) ?? vocabulary.length;
      if (number === vocabulary.length) {
        numbers.set(cue.key, number);
        vocabulary.push(cue);
        frequencies.push(0);
      } else if (cue.kind === 'name') vocabulary[number] = cue;
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      cues.push(number);
    }
    starts[place + 1] = cues.length;
  }
  return {
    language,
    sentences,
    vocabulary,
    frequencies: Uint32Array.from(frequencies),
    cueList: { starts, cues: Uint32Array.from(cues) },
  };
}
