/** What one transaction did to the units of one memory: the index is a snapshot, and what the log tells since. */
export interface UnitChange {
  readonly memoryId: string;
  /** Ids of units that are new or different, or have come from another memory. */
  readonly put: readonly string[];
  /** Ids of units that no memory has any more. */
  readonly removed: readonly string[];
  /** The first and the last of the blocks that an import brought. */
  readonly blocks?: readonly [first: number, last: number];
  /** The memory has gone with all its units. */
  readonly memoryRemoved?: true;
}

export interface LogEntry extends UnitChange {
  /** Rises by one with every entry, from 1. */
  readonly revision: number;
}
