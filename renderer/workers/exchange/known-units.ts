import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import type { UnitStore } from '../../storage/units/unit-store.ts';
import { KeySet } from './key-set.ts';
import { hasContext, unitKey } from './unit-key.ts';

type Said = Pick<TranslationUnit, 'variants' | 'context'>;

/**
 * What a memory has already. A unit is known where one with the same texts in the same languages is, and the
 * neighbours that it names are known with them: the same sentence in another place is worth keeping for context matches.
 * Notes, dates and review do not count: the unit that was there first stays as it is.
 */
export class KnownUnits {
  readonly #keys = new KeySet();

  /** False where the unit was known. */
  add(unit: Said): boolean {
    const texts = unitKey(unit, false);
    const areNew = this.#keys.add(texts.high, texts.low);
    if (!hasContext(unit)) return areNew;
    const inPlace = unitKey(unit, true);
    return this.#keys.add(inPlace.high, inPlace.low) || areNew;
  }
}

/** The units that a memory has. `onProgress` hears how many were read, and ends it by throwing. */
export async function knownUnitsOf(
  units: UnitStore,
  memoryId: string,
  onProgress: (done: number, all: number) => void,
): Promise<KnownUnits> {
  const known = new KnownUnits();
  const all = await units.count(memoryId);
  let done = 0;
  for await (const batch of units.unitsOf(memoryId)) {
    for (const unit of batch) known.add(unit);
    done += batch.length;
    onProgress(done, all);
  }
  return known;
}
