import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { Services } from './services.ts';

/** Where a row stands. */
export interface RowAddress {
  readonly storyId: string;
  readonly rowId: string;
}

/** The row that a unit was made of; undefined where it came from a file, or where its story or its row is gone. */
export async function rowOfUnit(
  { storage }: Services,
  { origin }: TranslationUnit,
): Promise<RowAddress | undefined> {
  const { storyId, rowId } = origin;
  if (storyId === undefined || rowId === undefined) return undefined;
  const open = await storage.story(storyId);
  return open?.story.rowIds.includes(rowId) === true ? { storyId, rowId } : undefined;
}
