import { alignVersions } from '../alignment/align-versions.ts';
import type { AlignmentOptions } from '../alignment/align-versions.ts';
import type { Alignment } from '../alignment/aligned-row.ts';
import type { StoryParagraph } from '../formats/story/story-format.ts';
import type { ByLanguage } from '../model/language-tag.ts';
import { segmentStory } from './segment-story.ts';

/**
 * Versions as they were read, cut into sentences and paired into rows, with warnings where they do not fit; a single
 * one gives a row per sentence.
 */
export function alignStoryVersions(
  versions: ByLanguage<readonly StoryParagraph[]>,
  options: AlignmentOptions = {},
): Alignment {
  const segmented = Object.entries(versions).map(
    ([language, paragraphs]) => [language, segmentStory(paragraphs ?? [], language)] as const,
  );
  return alignVersions(Object.fromEntries(segmented), options);
}
