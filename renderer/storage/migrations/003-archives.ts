import type { Migration } from './migration.ts';

/**
 * Folders of stories become memory: what an import has read, how its files are grouped, what became of each story, and
 * the pairings themselves, which a person may correct later.
 */
export const archiveTables: Migration = {
  version: 3,
  stores: {
    archives: 'id',
    archiveFiles: '[archiveId+id]',
    archiveGroupings: 'archiveId',
    archiveStories: '[archiveId+number]',
    pairings: 'id, memoryId',
  },
};
