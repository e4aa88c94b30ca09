import type { Sentence } from './sentence.ts';

/** Cuts a paragraph into sentences, with the promises of `segmentParagraph`. */
export type CutParagraph = (paragraph: string) => readonly Sentence[];
