import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import type { Story } from '../../../../shared/model/story.ts';
import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';

/** Moves a column over its visible neighbour. */
export function moveColumn(
  services: Services,
  storyId: string,
  language: LanguageTag,
  by: 1 | -1,
): Promise<void> {
  return changeColumns(services, storyId, ({ languages, hidden }) => {
    const visible = languages.filter((other) => !hidden.includes(other));
    const neighbour = visible[visible.indexOf(language) + by];
    if (neighbour === undefined) return undefined;
    const order = languages.map((other) => {
      if (other === language) return neighbour;
      return other === neighbour ? language : other;
    });
    return { languages: order, hidden };
  });
}

/** Shows or hides a column; the last visible one stays. */
export function toggleColumn(
  services: Services,
  storyId: string,
  language: LanguageTag,
): Promise<void> {
  return changeColumns(services, storyId, ({ languages, hidden }) => {
    if (hidden.includes(language)) {
      return { languages, hidden: hidden.filter((other) => other !== language) };
    }
    return hidden.length < languages.length - 1
      ? { languages, hidden: [...hidden, language] }
      : undefined;
  });
}

/** No step of the history: it changes how a story looks, not what it says. */
function changeColumns(
  services: Services,
  storyId: string,
  change: (story: Story) => Pick<Story, 'languages' | 'hidden'> | undefined,
): Promise<void> {
  return services.turns.take(async () => {
    const story = (await services.storage.story(storyId))?.story;
    const columns = story === undefined ? undefined : change(story);
    if (story === undefined || columns === undefined) return;
    await save(services, { put: { stories: [{ ...story, ...columns }] } });
  });
}
