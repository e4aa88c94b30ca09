import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { openPairedStory } from './archive/open-paired-story.ts';
import type { Services } from './services.ts';

/** Where a row stands. */
export interface RowAddress {
  readonly storyId: string;
  readonly rowId: string;
}

/**
 * The row that a unit was made of; a story that an archive brought is made to work on first. Undefined where the unit came
 * from a file, or where its story or its row is gone.
 */
export async function rowOfUnit(
  services: Services,
  { origin }: TranslationUnit,
): Promise<RowAddress | undefined> {
  const { storyId, rowId } = origin;
  if (storyId === undefined || rowId === undefined) return undefined;
  if (!(await openPairedStory(services, storyId)).ok) return undefined;
  const open = await services.storage.story(storyId);
  return open?.story.rowIds.includes(rowId) === true ? { storyId, rowId } : undefined;
}
