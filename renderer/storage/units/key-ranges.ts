import { Dexie } from 'dexie';
import type { Collection, InsertType } from 'dexie';
import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import type { Database, StoredBlock } from '../database.ts';

/** The blocks of a memory with numbers from `first` up to, not including, `end`, in their order. */
export function blocksOf(
  database: Database,
  memoryId: string,
  first = 0,
  end = Infinity,
): Collection<StoredBlock, [memoryId: string, number: number]> {
  return database.unitBlocks
    .where('[memoryId+number]')
    .between([memoryId, first], [memoryId, end], true, false);
}

/** The units of a memory that are rows of their own, the earliest first. */
export function looseUnitsOf(
  database: Database,
  memoryId: string,
): Collection<TranslationUnit, string, InsertType<TranslationUnit, 'id'>> {
  return database.units
    .where('[memoryId+createdAt]')
    .between([memoryId, Dexie.minKey], [memoryId, Dexie.maxKey]);
}
