import type { ImportRecord, JournalEntry } from '../../../shared/desktop/contract.ts';
import type { PairedStory } from '../../../shared/model/paired-story.ts';
import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Database } from '../database.ts';
import { numberedLines } from '../journal-lines.ts';
import { writeUnits } from '../units/write-units.ts';
import { withReopening } from '../with-reopening.ts';
import type { ArchiveStoryRecord } from './archive-records.ts';

/** A story with all that became of it. */
export interface FinishedStory {
  readonly record: ArchiveStoryRecord;
  /** Undefined where it came to nothing, or the pairing is there already. */
  readonly pairing: PairedStory | undefined;
  readonly units: readonly TranslationUnit[];
}

/**
 * Stores stories with their units and forgets the texts that they were made of, all in one transaction: a story is done
 * with its units in the memory, or not done and without any. Problem `memory-gone` (`file`).
 */
export function storeArchiveStories(
  database: Database,
  memoryId: string,
  stories: readonly FinishedStory[],
): Promise<Result<readonly JournalEntry[]>> {
  const { memories, archiveStories, archiveFiles, pairings, units } = database;
  const { holdings, unitLog, numbers } = database;
  const tables = [
    memories,
    archiveStories,
    archiveFiles,
    pairings,
    units,
    holdings,
    unitLog,
    numbers,
  ];
  return withReopening(database, () =>
    database.transaction('rw', tables, async () => {
      if ((await memories.get(memoryId)) === undefined) {
        return failed({ code: 'memory-gone', params: { file: stories[0]?.record.slug ?? '' } });
      }
      const put = stories.flatMap((story) => story.units);
      await archiveStories.bulkPut(stories.map(({ record }) => record));
      await pairings.bulkPut(stories.flatMap(({ pairing }) => pairing ?? []));
      await archiveFiles.bulkDelete(
        stories.flatMap(({ record: { archiveId, files } }) =>
          files.map(({ id }): [string, string] => [archiveId, id]),
        ),
      );
      if (put.length > 0) await writeUnits(database, { put, removed: [] });
      return succeeded(await numberedLines(database, linesOf(memoryId, stories)));
    }),
  );
}

/** The files are their units' own copy. */
function linesOf(
  memoryId: string,
  stories: readonly FinishedStory[],
): readonly Omit<JournalEntry, 'sequence'>[] {
  const records = stories
    .filter(({ units }) => units.length > 0)
    .map(({ record, units }): ImportRecord => ({
      memoryId,
      fileName: record.slug,
      units: units.length,
    }));
  return records.length === 0 ? [] : [{ table: 'units', operation: 'import', records }];
}
