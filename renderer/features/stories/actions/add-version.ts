import type { Version } from '../../../../shared/pipeline/build-story.ts';
import { editStory } from '../../../services/edit-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { Services } from '../../../services/services.ts';

/** Pairs a later version with an open story, as one step that can be undone. False where nothing was stored. */
export function addVersionToStory(
  services: Services,
  storyId: string,
  version: Version,
): Promise<boolean> {
  return editStory(services, storyId, async ({ story, rows }) => {
    const after = await services.jobs.batch.run((jobs) =>
      jobs.addVersion(story, rows, version, handOf(services)),
    );
    if (after === undefined) return undefined;
    const focus = { rowId: after.rows[0]?.id ?? '', language: version.language };
    return { ...after, focus };
  });
}
