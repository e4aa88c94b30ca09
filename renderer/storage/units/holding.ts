/** What the store holds of a memory, so that neither a count nor a look reads its units. */
export interface Holding {
  readonly memoryId: string;
  /** Blocks that can be seen: those from this number on belong to an import that is under way or was broken off. */
  readonly blocks: number;
  /** Packed units in them. */
  readonly packed: number;
  /** Units that are rows of their own. */
  readonly loose: number;
  /** Rises whenever a block that can be seen is rewritten. */
  readonly edition: number;
  /**
   * `removed`: the memory was deleted and comes back whole when it is stored again; `going`: its units are being
   * deleted for good.
   */
  readonly state: 'kept' | 'removed' | 'going';
}

export function emptyHolding(memoryId: string): Holding {
  return { memoryId, blocks: 0, packed: 0, loose: 0, edition: 0, state: 'kept' };
}
