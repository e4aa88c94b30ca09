import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import { packedPlaceOf } from './packed-place.ts';

/** Units to be stored and ids of units to be deleted: a unit that stands in both is stored. */
export interface UnitEdits {
  readonly put: readonly TranslationUnit[];
  readonly removed: readonly string[];
}

/** True where a unit of the edits is packed, so that `unitBlocks` is written, too. */
export function touchesBlocks({ put, removed }: UnitEdits): boolean {
  return [...put.map(({ id }) => id), ...removed].some((id) => packedPlaceOf(id) !== undefined);
}
