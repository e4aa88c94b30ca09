import { readArchiveFile } from '../../../shared/pipeline/archive/read-archive-file.ts';
import { largestStoryFile } from '../../../shared/pipeline/read-story-file.ts';
import { failed } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { ArchiveFileRecord } from '../../storage/archives/archive-records.ts';
import type { Database } from '../../storage/database.ts';
import { withReopening } from '../../storage/with-reopening.ts';
import type { ArchiveFileToRead, ArchiveProgress, ReadArchiveBytes } from '../archive-jobs.ts';
import { groupArchive } from './group-archive.ts';

interface Reading {
  readonly database: Database;
  readonly archiveId: string;
  readonly files: readonly ArchiveFileToRead[];
  readonly readBytes: ReadArchiveBytes;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: ArchiveProgress) => void;
}

/** Files whose bytes are on their way while one is read. */
const filesAhead = 4;
const filesInTransaction = 100;

/** Reads the files and groups them: see `ArchiveJobs.read`. */
export async function readArchive(reading: Reading): Promise<Result<undefined>> {
  const { database, archiveId, files, isStopped, onProgress } = reading;
  const nothing = { rows: 0, units: 0, doubtful: 0, failed: 0 };
  const coming = new Map<number, Promise<Result<Uint8Array>>>();
  let asked = 0;
  let waiting: ArchiveFileRecord[] = [];
  for (const [place, file] of files.entries()) {
    if (isStopped()) return failed({ code: 'cancelled', params: {} });
    onProgress({ step: 'reading', done: place, all: files.length, ...nothing });
    for (; asked < Math.min(files.length, place + filesAhead); asked += 1) {
      coming.set(asked, bytesOf(reading, asked));
    }
    waiting.push(await recordOf(archiveId, place, file, await coming.get(place)));
    coming.delete(place);
    if (waiting.length < filesInTransaction) continue;
    await store(database, waiting);
    waiting = [];
  }
  await store(database, waiting);
  onProgress({ step: 'grouping', done: 0, all: 0, ...nothing });
  return groupArchive(database, archiveId);
}

/** A file that is too large is not even asked for. */
function bytesOf({ files, readBytes }: Reading, place: number): Promise<Result<Uint8Array>> {
  const { path = '', size = 0 } = files[place] ?? {};
  if (size <= largestStoryFile) return readBytes(place);
  const params = { file: nameOf(path), megabytes: largestStoryFile / 1024 / 1024 };
  return Promise.resolve(failed({ code: 'file-too-large', params }));
}

async function recordOf(
  archiveId: string,
  place: number,
  { path }: ArchiveFileToRead,
  bytes: Result<Uint8Array> | undefined,
): Promise<ArchiveFileRecord> {
  const record = { archiveId, id: String(place), path };
  if (bytes === undefined) return { ...record, text: undefined };
  const read = bytes.ok ? await readArchiveFile(path, bytes.value) : bytes;
  return read.ok
    ? { ...record, text: read.value }
    : { ...record, text: undefined, problem: read.problem };
}

function store(database: Database, records: readonly ArchiveFileRecord[]): Promise<unknown> {
  return withReopening(database, () => database.archiveFiles.bulkPut(records));
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
