/** Where a packed unit is kept: for ever, whatever happens to the units beside it. */
export interface PackedPlace {
  readonly memoryId: string;
  /** Counted from 0 in the order of import. */
  readonly block: number;
  /** Counted from 0 within the block. */
  readonly slot: number;
}

/** The id of the unit that is kept there: `<memoryId>/<block>/<slot>`. */
export function packedUnitId({ memoryId, block, slot }: PackedPlace): string {
  return `${memoryId}/${block}/${slot}`;
}

/** Undefined for the id of a loose unit, which is a row of its own. */
export function packedPlaceOf(unitId: string): PackedPlace | undefined {
  const groups = /^(?<memoryId>.+)\/(?<block>0|[1-9]\d{0,9})\/(?<slot>0|[1-9]\d{0,4})$/su.exec(
    unitId,
  )?.groups;
  if (groups?.['memoryId'] === undefined) return undefined;
  return {
    memoryId: groups['memoryId'],
    block: Number(groups['block']),
    slot: Number(groups['slot']),
  };
}
