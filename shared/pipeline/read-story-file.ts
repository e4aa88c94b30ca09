import { inFile } from '../formats/file-problem.ts';
import { withNewsKinds } from '../formats/story/paragraph-kinds.ts';
import { storyFormatFor } from '../formats/story/story-formats.ts';
import type { StoryDocument } from '../formats/story/story-format.ts';
import { failed, succeeded, type Result } from '../result.ts';

/** Larger files are no news stories: what opens them must not stop for minutes. */
export const largestStoryFile = 50 * 1024 * 1024;

/** A version of a story as it was read, and by which format. */
export interface ReadStory extends StoryDocument {
  /** Name of the story format. */
  readonly format: string;
}

/**
 * The paragraphs of a file and their kinds. All or nothing; each problem carries the file's name (`file`) and its code
 * begins with `file-`.
 */
export async function readStoryFile(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ReadStory>> {
  return inFile(await read(fileName, bytes), fileName);
}

async function read(fileName: string, bytes: Uint8Array): Promise<Result<ReadStory>> {
  if (bytes.length === 0) return failed({ code: 'file-empty', params: {} });
  if (bytes.length > largestStoryFile) {
    return failed({
      code: 'file-too-large',
      params: { megabytes: largestStoryFile / 1024 / 1024 },
    });
  }
  const format = storyFormatFor(fileName, bytes);
  if (!format.ok) return format;
  const document = await format.value.read(bytes);
  if (!document.ok) return document;
  return succeeded({
    ...document.value,
    paragraphs: withNewsKinds(document.value.paragraphs),
    format: format.value.name,
  });
}
