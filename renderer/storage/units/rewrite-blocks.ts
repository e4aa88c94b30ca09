import type { Database } from '../database.ts';
import { packedPlaceOf, packedUnitId } from './packed-place.ts';
import type { PackedPlace } from './packed-place.ts';
import { decodeBlock, encodeBlock } from './unit-block.ts';
import type { BlockUnit } from './unit-block.ts';
import type { UnitEdits } from './unit-edits.ts';
import type { UnitTally } from './unit-tally.ts';

interface BlockEdits {
  readonly memoryId: string;
  readonly number: number;
  /** What each slot holds from now on. */
  readonly slots: Map<number, BlockUnit | undefined>;
}

/** The packed part of `writeUnits`: every block is read and written once. */
export async function rewriteBlocks(
  database: Database,
  edits: UnitEdits,
  tally: UnitTally,
): Promise<void> {
  const all = editsByBlock(edits);
  const holdings = await database.holdings.bulkGet(all.map(({ memoryId }) => memoryId));
  // Beyond what can be seen there is only an import under way, and what is going is as good as gone.
  const visible = all.filter(({ number }, place) => {
    const holding = holdings[place];
    return holding !== undefined && holding.state !== 'going' && number < holding.blocks;
  });
  const stored = await database.unitBlocks.bulkGet(
    visible.map(({ memoryId, number }) => [memoryId, number]),
  );
  for (const [place, block] of visible.entries()) {
    const bytes = stored[place]?.bytes;
    if (bytes === undefined) continue;
    const { memoryId, number } = block;
    await database.unitBlocks.put({ memoryId, number, bytes: rewritten(bytes, block, tally) });
  }
}

function editsByBlock({ put, removed }: UnitEdits): readonly BlockEdits[] {
  const blocks = new Map<string, BlockEdits>();
  const edit = (place: PackedPlace | undefined, unit: BlockUnit | undefined): void => {
    if (place === undefined) return;
    const { memoryId, block: number, slot } = place;
    const key = `${memoryId}/${number}`;
    const block = blocks.get(key) ?? { memoryId, number, slots: new Map() };
    block.slots.set(slot, unit);
    blocks.set(key, block);
  };
  for (const id of removed) edit(packedPlaceOf(id), undefined);
  for (const unit of put) edit(packedPlaceOf(unit.id), unit);
  return [...blocks.values()];
}

function rewritten(
  bytes: Uint8Array,
  { memoryId, number, slots: edits }: BlockEdits,
  tally: UnitTally,
): Uint8Array {
  const slots = [...decodeBlock(bytes)];
  for (const [slot, unit] of edits) {
    if (slot >= slots.length) continue;
    const [was, is] = [slots[slot] === undefined ? 0 : 1, unit === undefined ? 0 : 1];
    slots[slot] = unit;
    const id = packedUnitId({ memoryId, block: number, slot });
    const more = (is - was) as -1 | 0 | 1;
    if (was + is > 0) tally.rewrite(memoryId, id, is === 1 ? 'put' : 'removed', more);
  }
  return encodeBlock(slots);
}
