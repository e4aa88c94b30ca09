import { storyOfPairing } from '../../../shared/pipeline/archive/story-of-pairing.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { attempt } from '../attempt.ts';
import { handOf } from '../hand-of.ts';
import { save } from '../save.ts';
import type { Services } from '../services.ts';

/**
 * Makes a story of one that an archive brought, or finds the one that was made before; gives its id. Its rows are those
 * that the units in the memory name. Problem `story-gone`.
 */
export function openPairedStory(services: Services, storyId: string): Promise<Result<string>> {
  return attempt(async () => {
    if ((await services.storage.story(storyId)) !== undefined) return succeeded(storyId);
    const pairing = await services.storage.archives.pairing(storyId);
    if (pairing === undefined) return failed({ code: 'story-gone', params: {} });
    const { story, rows } = storyOfPairing(pairing, handOf(services));
    const saved = await save(services, { put: { stories: [story], rows } });
    return saved.ok ? succeeded(storyId) : saved;
  });
}
