import { Dexie } from 'dexie';
import type { Database } from '../database.ts';
import type { ArchiveFileRecord } from './archive-records.ts';

const filesAtATime = 200;

/** Every file of an archive that was read, in batches. */
export async function* archiveFilesOf(
  database: Database,
  archiveId: string,
): AsyncIterable<readonly ArchiveFileRecord[]> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const files = await database.archiveFiles
      .where('[archiveId+id]')
      .between([archiveId, after], [archiveId, Dexie.maxKey], false, false)
      .limit(filesAtATime)
      .toArray();
    yield files;
    const last = files.at(-1);
    if (last === undefined || files.length < filesAtATime) return;
    after = last.id;
  }
}
