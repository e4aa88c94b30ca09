import type { BuiltStory, Version } from '../../../../shared/pipeline/build-story.ts';
import { present } from '../../../../shared/invariant.ts';
import { succeeded } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { handOf } from '../../../services/hand-of.ts';
import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';
import { freeSlug } from './slug.ts';

/** A story to be made: its name, which gets a number where another story has it, and its versions, each in another language. */
export interface StoryPlan {
  readonly slug: string;
  readonly versions: readonly Version[];
}

/**
 * Makes the stories and stores them at one stroke: all of them or none. Gives the id of the first, which is to be
 * opened. Problems: `cancelled`, and whatever the worker or the store says.
 */
export async function importStories(
  services: Services,
  plans: readonly StoryPlan[],
): Promise<Result<string>> {
  const hand = handOf(services);
  const built: BuiltStory[] = [];
  const taken = new Set(await services.storage.slugs());
  for (const { slug, versions } of plans) {
    const free = freeSlug(slug, taken);
    taken.add(free);
    const story = await services.jobs.batch.run((jobs) => jobs.buildStory(free, versions, hand));
    if (!story.ok) return story;
    built.push(story.value);
  }
  const saved = await save(services, {
    put: {
      stories: built.map(({ story }) => story),
      rows: built.flatMap(({ rows }) => rows),
    },
  });
  return saved.ok ? succeeded(present(built[0], 'there is a story to import').story.id) : saved;
}
