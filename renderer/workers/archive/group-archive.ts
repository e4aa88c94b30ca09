import { groupFiles } from '../../../shared/archive/group-files.ts';
import type { ArchiveFile, LooseFile } from '../../../shared/archive/grouping.ts';
import { textTraitsOf } from '../../../shared/archive/text-traits.ts';
import type { ReadArchiveFile } from '../../../shared/pipeline/archive/read-archive-file.ts';
import { succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { archiveFilesOf } from '../../storage/archives/archive-files.ts';
import type {
  ArchiveFileFacts,
  ArchiveFileRecord,
} from '../../storage/archives/archive-records.ts';
import type { Database } from '../../storage/database.ts';
import { withReopening } from '../../storage/with-reopening.ts';
import { unitKey } from '../exchange/unit-key.ts';

/** Finds the versions of each story among the files that were read, and stores the groups: a person looks at them next. */
export async function groupArchive(
  database: Database,
  archiveId: string,
): Promise<Result<undefined>> {
  const facts: ArchiveFileFacts[] = [];
  const toGroup: ArchiveFile[] = [];
  const loose: LooseFile[] = [];
  for await (const records of archiveFilesOf(database, archiveId)) {
    for (const { id, path, text, problem } of records) {
      facts.push({
        id,
        path,
        language: text?.language,
        languageConfidence: text?.languageConfidence ?? 0,
      });
      const obstacle = problem ?? text?.obstacle;
      if (obstacle !== undefined) loose.push({ fileId: id, reason: obstacle });
      else if (text !== undefined) toGroup.push(archiveFileOf({ id, path }, text));
    }
  }
  const grouped = groupFiles(toGroup);
  const grouping = { groups: grouped.groups, loose: [...loose, ...grouped.loose] };
  const { archives, archiveGroupings } = database;
  await withReopening(database, () =>
    database.transaction('rw', [archives, archiveGroupings], async () => {
      await archiveGroupings.put({ archiveId, files: facts, grouping });
      await archives.update(archiveId, { state: 'grouping' });
    }),
  );
  return succeeded(undefined);
}

function archiveFileOf(
  { id, path }: Pick<ArchiveFileRecord, 'id' | 'path'>,
  { paragraphs, language }: ReadArchiveFile,
): ArchiveFile {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const { high, low } = unitKey({ variants: { [language]: { text } }, context: {} }, false);
  return {
    id,
    path,
    language,
    traits: textTraitsOf(text, language),
    fingerprint: `${String(high)} ${String(low)}`,
  };
}
