import type { Database } from '../database.ts';
import type { Holding } from './holding.ts';
import type { PackedPlace } from './packed-place.ts';

/** Some eight megabytes. */
const blocksKept = 512;

interface KnownBlock {
  /** Of the memory's holding, before the block was read: it may be newer, never older. */
  readonly edition: number;
  readonly bytes: Uint8Array | undefined;
}

/** The blocks that were read last. They are known to be right by the editions of their memories. */
export interface BlockCache {
  /** Reads the blocks of these places; gives the bytes of a place's block, undefined where it cannot be seen. */
  readonly blocks: (
    places: readonly PackedPlace[],
    holdings: ReadonlyMap<string, Holding>,
  ) => Promise<(place: PackedPlace) => Uint8Array | undefined>;
}

export function createBlockCache(database: Database): BlockCache {
  const kept = new Map<string, KnownBlock>();
  return {
    blocks: async (places, holdings) => {
      const known = new Map<string, Uint8Array | undefined>();
      const missing = new Map<string, PackedPlace>();
      for (const place of places) {
        const holding = holdings.get(place.memoryId);
        if (holding?.state !== 'kept' || place.block >= holding.blocks) continue;
        const key = keyOf(place);
        const block = kept.get(key);
        if (block?.edition === holding.edition) known.set(key, block.bytes);
        else missing.set(key, place);
      }
      const wanted = [...missing.values()];
      const read =
        wanted.length === 0
          ? []
          : await database.unitBlocks.bulkGet(wanted.map((p) => [p.memoryId, p.block]));
      for (const [at, place] of wanted.entries()) {
        const bytes = read[at]?.bytes;
        known.set(keyOf(place), bytes);
        keep(kept, keyOf(place), { edition: holdings.get(place.memoryId)?.edition ?? 0, bytes });
      }
      return (place) => known.get(keyOf(place));
    },
  };
}

function keyOf({ memoryId, block }: PackedPlace): string {
  return `${memoryId}/${block}`;
}

/** The one that came in first makes room. */
function keep(kept: Map<string, KnownBlock>, key: string, block: KnownBlock): void {
  kept.delete(key);
  kept.set(key, block);
  const [first] = kept.keys();
  if (kept.size > blocksKept && first !== undefined) kept.delete(first);
}
