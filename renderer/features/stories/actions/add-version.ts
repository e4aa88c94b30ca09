import type { Version } from '../../../../shared/pipeline/build-story.ts';
import { perform } from '../../../services/perform.ts';
import type { Services } from '../../../services/services.ts';

/** Pairs a later version with an open story, as one step that can be undone. False where nothing was stored. */
export async function addVersionToStory(
  services: Services,
  storyId: string,
  version: Version,
): Promise<boolean> {
  await services.drafts.flush();
  const before = await services.storage.story(storyId);
  const firstRow = before?.rows[0];
  if (before === undefined || firstRow === undefined) return false;
  const hand = { author: services.author.get(), time: services.clock() };
  const after = await services.jobs.batch.run((jobs) =>
    jobs.addVersion(before.story, before.rows, version, hand),
  );
  if (after === undefined) return false;
  services.drafts.discardAll();
  const focus = { rowId: firstRow.id, language: version.language };
  return perform(services, { before, after, focus });
}
