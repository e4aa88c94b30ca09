import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';

/** Shows, hides or moves columns. No step of the history: it changes how a story looks, not what it says. */
export function setColumns(
  services: Services,
  storyId: string,
  languages: readonly LanguageTag[],
  hidden: readonly LanguageTag[],
): Promise<void> {
  return services.turns.take(async () => {
    const open = await services.storage.story(storyId);
    if (open === undefined) return;
    await save(services, { put: { stories: [{ ...open.story, languages, hidden }] } });
  });
}
