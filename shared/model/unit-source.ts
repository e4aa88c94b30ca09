import type { TranslationUnit } from './translation-unit.ts';

/** Brings units by their ids, wherever they are kept; an id that no unit has (any more) is missing in the answer. */
export type UnitSource = (ids: readonly string[]) => Promise<ReadonlyMap<string, TranslationUnit>>;
