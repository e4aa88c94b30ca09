import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';
import type { StoryWithRows } from '../../../../shared/model/story-with-rows.ts';

/** Deletes a story with its rows; its units stay in the memory. Gives back what `restoreStory` needs. */
export async function deleteStory(
  services: Services,
  storyId: string,
): Promise<StoryWithRows | undefined> {
  await services.drafts.flush();
  return services.turns.take(async () => {
    const open = await services.storage.story(storyId);
    if (open === undefined) return undefined;
    const deleted = await save(services, {
      delete: { stories: [storyId], rows: open.rows.map((row) => row.id) },
    });
    return deleted.ok ? open : undefined;
  });
}

export async function restoreStory(
  services: Services,
  { story, rows }: StoryWithRows,
): Promise<void> {
  await services.turns.take(() => save(services, { put: { stories: [story], rows } }));
}
