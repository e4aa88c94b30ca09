import { alignVersions } from '../alignment/align-versions.ts';
import type { AlignedRow, VersionParagraph } from '../alignment/aligned-row.ts';
import type { StoryParagraph } from '../formats/story/story-format.ts';
import type { ByLanguage } from '../model/language-tag.ts';
import { segmentStory } from './segment-story.ts';

/** Versions as they were read, cut into sentences and paired into rows. */
export function alignStoryVersions(
  versions: ByLanguage<readonly StoryParagraph[]>,
): readonly AlignedRow[] {
  return alignSegmented(
    Object.fromEntries(
      Object.entries(versions).map(
        ([language, paragraphs]) => [language, segmentStory(paragraphs ?? [], language)] as const,
      ),
    ),
  );
}

/** Versions that are cut into sentences already, paired into rows. */
export function alignSegmented(
  versions: ByLanguage<readonly VersionParagraph[]>,
): readonly AlignedRow[] {
  return alignVersions(versions);
}
