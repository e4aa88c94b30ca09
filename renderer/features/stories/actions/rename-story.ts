import { editStory } from '../../../services/edit-story.ts';
import type { EditEnd } from '../../../services/edit-story.ts';
import type { Services } from '../../../services/services.ts';

/** Gives a story another short name, for lists and file names. */
export function renameStory(services: Services, storyId: string, slug: string): Promise<EditEnd> {
  return editStory(services, storyId, ({ story, rows }) =>
    story.slug === slug
      ? undefined
      : {
          story: { ...story, slug },
          rows,
          focus: { rowId: story.rowIds[0] ?? '', language: story.languages[0] ?? '' },
        },
  );
}
