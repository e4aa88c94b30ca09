import { detectLanguage } from '../languages/detect-language.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { succeeded, type Result } from '../result.ts';
import { readStoryFile } from './read-story-file.ts';
import type { ReadStory } from './read-story-file.ts';

/** A version of a story as it was read, with the language that its text seems to be in. */
export interface ReadVersion {
  readonly document: ReadStory;
  /** Undefined where the text is in none of our languages or the detector is not sure. */
  readonly language: LanguageTag | undefined;
  /** From 0 (a guess) to 1 (certain): about how often such an answer is right. */
  readonly confidence: number;
  /** The tag of a fourth language, where it looks like one. */
  readonly foreign?: string;
}

/** The paragraphs of a file and their language. Its problems are those of `readStoryFile`. */
export async function readVersion(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ReadVersion>> {
  const read = await readStoryFile(fileName, bytes);
  if (!read.ok) return read;
  const text = read.value.paragraphs.map((paragraph) => paragraph.text).join('\n');
  return succeeded({ document: read.value, ...detectLanguage(text) });
}
