import type { Migration } from './migration.ts';

/**
 * The first schema. `numbers` holds the journal's sequence, so that it changes in the same transaction as the
 * records that it counts.
 */
export const firstTables: Migration = {
  version: 1,
  stores: {
    stories: 'id, changedAt',
    rows: 'id, storyId',
    memories: 'id',
    units: 'id, memoryId, origin.rowId, origin.storyId',
    settings: 'key',
    numbers: 'key',
  },
};
