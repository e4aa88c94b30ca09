import { liveQuery } from 'dexie';
import type { Observable } from 'dexie';

export type { Observable };
import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Story } from '../../shared/model/story.ts';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';
import type { Memory, MemoryWithSize } from '../../shared/model/memory.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { createArchiveStore } from './archives/archive-store.ts';
import type { ArchiveStore } from './archives/archive-store.ts';
import type { Change } from './change.ts';
import type { Database } from './database.ts';
import { dropStaged } from './units/staging.ts';
import { purgeMemory, removedMemories, removeLeftovers } from './units/tidy.ts';
import { createUnitStore } from './units/unit-store.ts';
import type { UnitStore } from './units/unit-store.ts';
import { withSameRows } from './same-rows.ts';
import { withReopening } from './with-reopening.ts';
import { writeChange } from './write-change.ts';

/** What the window may read and write: the rest of the renderer knows no Dexie. */
export interface Storage {
  /** Stores all of it or nothing; gives back the journal lines that must be flushed before "saved" shows. */
  write(change: Change): Promise<readonly JournalEntry[]>;
  /** Latest change first; speaks again after every change. */
  readonly watchStories: () => Observable<readonly Story[]>;
  watchStory(id: string): Observable<StoryWithRows | undefined>;
  readonly watchMemories: () => Observable<readonly MemoryWithSize[]>;
  story(id: string): Promise<StoryWithRows | undefined>;
  /** The short names of all stories. */
  slugs(): Promise<readonly string[]>;
  memory(id: string): Promise<Memory | undefined>;
  /** The unit that each of these rows made last, by the row's id; rows that made none are missing. */
  lastUnitsOfRows(rowIds: readonly string[]): Promise<ReadonlyMap<string, TranslationUnit>>;
  memories(): Promise<readonly Memory[]>;
  readonly units: UnitStore;
  /** Imports of archives, and what they paired. */
  readonly archives: ArchiveStore;
  /**
   * Before an import: what earlier ones left behind is gone when it answers, be they of this session (`dropStaged`)
   * or of one that ended amid.
   */
  readonly removeLeftovers: () => Promise<void>;
  /** Begins to remove what an import into this memory wrote that came to nothing. */
  dropStaged(memoryId: string): void;
  /** Ids of the memories that were deleted and can still be brought back by storing them again. */
  readonly removedMemories: () => Promise<readonly string[]>;
  /** Deletes the units and pairings of a deleted memory for good; false where it was brought back, and nothing is done. */
  purgeMemory(memoryId: string): Promise<boolean>;
  setting(key: string): Promise<unknown>;
}

export function createStorage(database: Database): Storage {
  let leftovers: Promise<void> | undefined;
  let dropping = Promise.resolve();
  return {
    write: (change) => writeChange(database, change),
    watchStories: () => liveQuery(() => database.stories.orderBy('changedAt').reverse().toArray()),
    watchStory: (id) => {
      let before: StoryWithRows | undefined;
      return liveQuery(async () => {
        const now = await readStory(database, id);
        before = now === undefined ? undefined : withSameRows(before, now);
        return before;
      });
    },
    watchMemories: () => liveQuery(() => readMemories(database)),
    story: (id) => withReopening(database, () => readStory(database, id)),
    slugs: () =>
      withReopening(database, async () =>
        (await database.stories.toArray()).map(({ slug }) => slug),
      ),
    memory: async (id) => database.memories.get(id),
    lastUnitsOfRows: (rowIds) => withReopening(database, () => readLastUnits(database, rowIds)),
    memories: () => withReopening(database, () => database.memories.toArray()),
    units: createUnitStore(database),
    archives: createArchiveStore(database),
    removeLeftovers: () => {
      leftovers ??= removeLeftovers(database).catch((error: unknown) => {
        leftovers = undefined;
        throw error;
      });
      return Promise.all([leftovers, dropping]).then(() => undefined);
    },
    dropStaged: (memoryId) => {
      // What cannot be removed now, on a full disk for instance, is removed at the next start.
      const drop = (): Promise<void> => dropStaged(database, memoryId).catch(() => undefined);
      dropping = dropping.then(drop);
    },
    removedMemories: () => removedMemories(database),
    purgeMemory: async (memoryId) => {
      if (!(await purgeMemory(database, memoryId))) return false;
      await database.pairings.where('memoryId').equals(memoryId).delete();
      return true;
    },
    setting: async (key) => (await database.settings.get(key))?.value,
  };
}

async function readStory(database: Database, id: string): Promise<StoryWithRows | undefined> {
  return database.transaction('r', [database.stories, database.rows], async () => {
    const story = await database.stories.get(id);
    if (story === undefined) return undefined;
    const stored = await database.rows.where('storyId').equals(id).toArray();
    const byId = new Map(stored.map((row) => [row.id, row]));
    return { story, rows: story.rowIds.flatMap((rowId) => byId.get(rowId) ?? []) };
  });
}

async function readLastUnits(
  database: Database,
  rowIds: readonly string[],
): Promise<ReadonlyMap<string, TranslationUnit>> {
  const units = await database.units
    .where('origin.rowId')
    .anyOf([...rowIds])
    .toArray();
  const memoryIds = [...new Set(units.map(({ memoryId }) => memoryId))];
  const holdings = await database.holdings.bulkGet(memoryIds);
  const kept = new Set(memoryIds.filter((_, place) => holdings[place]?.state === 'kept'));
  const last = new Map<string, TranslationUnit>();
  for (const unit of units) {
    const { rowId } = unit.origin;
    if (rowId === undefined || !kept.has(unit.memoryId)) continue;
    if (unit.changedAt >= (last.get(rowId)?.changedAt ?? -Infinity)) last.set(rowId, unit);
  }
  return last;
}

async function readMemories(database: Database): Promise<readonly MemoryWithSize[]> {
  const memories = await database.memories.toArray();
  const holdings = await database.holdings.bulkGet(memories.map(({ id }) => id));
  return memories.map((memory, place) => {
    const { packed = 0, loose = 0 } = holdings[place] ?? {};
    return { memory, units: packed + loose };
  });
}
