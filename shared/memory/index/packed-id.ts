/** Slots of a block, at most; blocks are numbered below 2²³, so that a place leaves the highest bit free. */
const mostSlots = 256;
const mostBlocks = 2 ** 23;

/**
 * The place that an id of the form `<memory>/<block>/<slot>` names, as one number; undefined for any other id. Such
 * ids are those of units that are stored in blocks, and need not be kept one by one.
 */
export function packedPlace(memoryId: string, id: string): number | undefined {
  if (!id.startsWith(`${memoryId}/`)) return undefined;
  const match = /^(0|[1-9]\d{0,6})\/(0|[1-9]\d{0,2})$/u.exec(id.slice(memoryId.length + 1));
  const block = Number(match?.[1]);
  const slot = Number(match?.[2]);
  return block < mostBlocks && slot < mostSlots ? block * mostSlots + slot : undefined;
}

export function packedId(memoryId: string, place: number): string {
  return `${memoryId}/${String(Math.floor(place / mostSlots))}/${String(place % mostSlots)}`;
}
