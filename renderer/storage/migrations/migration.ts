import type { Transaction } from 'dexie';

/** One step of the schema, frozen once released. `stores` as in Dexie: only what this step adds or changes. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings stored records to this version; absent where only tables or indexes are added. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
