import { Dexie, liveQuery } from 'dexie';
import type { Observable } from 'dexie';
import type { PairedStory } from '../../../shared/model/paired-story.ts';
import type { Database } from '../database.ts';
import { withReopening } from '../with-reopening.ts';
import type {
  ArchiveGroupingRecord,
  ArchiveRecord,
  ArchiveStoryRecord,
} from './archive-records.ts';

/** Imports of archives as the window sees them; the texts and the pairing are the archive worker's. */
export interface ArchiveStore {
  /** The latest first; speaks again after every change. */
  readonly watchAll: () => Observable<readonly ArchiveRecord[]>;
  readonly all: () => Promise<readonly ArchiveRecord[]>;
  get(id: string): Promise<ArchiveRecord | undefined>;
  put(archive: ArchiveRecord): Promise<void>;
  /** Changes what is known of an archive; nothing where it is gone. */
  change(id: string, changes: Partial<ArchiveRecord>): Promise<void>;
  grouping(id: string): Promise<ArchiveGroupingRecord | undefined>;
  putGrouping(grouping: ArchiveGroupingRecord): Promise<void>;
  /** Puts the stories beside the archive that is to be aligned, at one stroke. */
  begin(archive: ArchiveRecord, stories: readonly ArchiveStoryRecord[]): Promise<void>;
  /** In the order of their numbers. */
  stories(id: string): Promise<readonly ArchiveStoryRecord[]>;
  watchStories(id: string): Observable<readonly ArchiveStoryRecord[]>;
  /** Ends the archive: texts that wait are forgotten. */
  end(id: string, state: 'done' | 'cancelled'): Promise<void>;
  /** Forgets the archive; its units and pairings stay with their memory. */
  remove(id: string): Promise<void>;
  /** A story as it was aligned, whichever archive brought it. */
  pairing(storyId: string): Promise<PairedStory | undefined>;
}

export function createArchiveStore(database: Database): ArchiveStore {
  const { archives, archiveFiles, archiveGroupings, archiveStories, pairings } = database;
  const storiesOf = (id: string): Promise<readonly ArchiveStoryRecord[]> =>
    archiveStories
      .where('[archiveId+number]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
  const filesOf = (id: string) =>
    archiveFiles.where('[archiveId+id]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const latestFirst = async (): Promise<readonly ArchiveRecord[]> =>
    (await archives.toArray()).sort((one, other) => other.createdAt - one.createdAt);
  return {
    watchAll: () => liveQuery(latestFirst),
    all: () => withReopening(database, latestFirst),
    get: (id) => withReopening(database, () => archives.get(id)),
    put: (archive) =>
      withReopening(database, async () => {
        await archives.put(archive);
      }),
    change: (id, changes) =>
      withReopening(database, async () => {
        await archives.update(id, changes);
      }),
    grouping: (id) => withReopening(database, () => archiveGroupings.get(id)),
    putGrouping: (grouping) =>
      withReopening(database, async () => {
        await archiveGroupings.put(grouping);
      }),
    begin: (archive, stories) =>
      withReopening(database, () =>
        database.transaction('rw', [archives, archiveStories], async () => {
          await archives.put(archive);
          await archiveStories.bulkPut(stories);
        }),
      ),
    stories: (id) => withReopening(database, () => storiesOf(id)),
    watchStories: (id) => liveQuery(() => storiesOf(id)),
    end: (id, state) =>
      withReopening(database, () =>
        database.transaction('rw', [archives, archiveFiles], async () => {
          await archives.update(id, { state });
          await filesOf(id).delete();
        }),
      ),
    remove: (id) =>
      withReopening(database, () =>
        database.transaction(
          'rw',
          [archives, archiveFiles, archiveGroupings, archiveStories],
          async () => {
            await archives.delete(id);
            await archiveGroupings.delete(id);
            await filesOf(id).delete();
            await archiveStories
              .where('[archiveId+number]')
              .between([id, Dexie.minKey], [id, Dexie.maxKey])
              .delete();
          },
        ),
      ),
    pairing: (storyId) => withReopening(database, () => pairings.get(storyId)),
  };
}
