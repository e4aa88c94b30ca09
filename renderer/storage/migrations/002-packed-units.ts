import type { Migration } from './migration.ts';

/**
 * Version 1 kept every unit as a row, and a million rows take five minutes to write and had to be read whole for the
 * number of a memory's units. Imported units are packed into blocks now; `holdings` counts what a memory holds;
 * `unitLog` tells what changed since the memory's index was last stored. Rows stay rows.
 */
export const packedUnits: Migration = {
  version: 2,
  stores: {
    units: 'id, [memoryId+createdAt], origin.rowId, origin.storyId',
    unitBlocks: '[memoryId+number]',
    holdings: 'memoryId',
    unitLog: 'revision',
  },
  upgrade: async (transaction) => {
    const units = transaction.table('units');
    const memoryIds = (await transaction
      .table('memories')
      .toCollection()
      .primaryKeys()) as string[];
    for (const memoryId of memoryIds) {
      const loose = await units.where('memoryId').equals(memoryId).count();
      const holding = { memoryId, blocks: 0, packed: 0, loose, edition: 0, state: 'kept' };
      await transaction.table('holdings').put(holding);
    }
  },
};
