import type { FolderFile } from '../../../shared/desktop/contract.ts';
import { doubtfulConfidence } from '../../../shared/model/row-confidence.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { ArchiveRecord } from '../../storage/archives/archive-records.ts';
import { attempt } from '../attempt.ts';
import type { Services } from '../services.ts';

/** Files of an archive as they were chosen. */
export interface ChosenArchive {
  readonly name: string;
  readonly files: readonly FolderFile[];
  readonly passedOver: number;
}

/** A folder that the user chooses; undefined where none was. Problems: of `files.chooseFolder`, and `archive-empty`. */
export async function chooseArchiveFolder({
  desktop,
}: Services): Promise<Result<ChosenArchive | undefined>> {
  const chosen = await desktop['files.chooseFolder']();
  if (!chosen.ok || chosen.value === undefined) return chosen.ok ? succeeded(undefined) : chosen;
  if (chosen.value.files.length > 0) return chosen;
  return failed({ code: 'archive-empty', params: { folder: chosen.value.name } });
}

/** Files that the user chooses; undefined where none was. */
export async function chooseArchiveFiles({
  desktop,
}: Services): Promise<Result<ChosenArchive | undefined>> {
  const files = await desktop['files.choose']({ purpose: 'story' });
  const [first] = files;
  if (first === undefined) return succeeded(undefined);
  return succeeded({
    name: first.name,
    files: files.map((file) => ({ ...file, path: file.name })),
    passedOver: 0,
  });
}

/** Begins to read an archive in the background; gives its id when it is known to the store. */
export async function startReading(
  services: Services,
  { name, files, passedOver }: ChosenArchive,
): Promise<Result<string>> {
  const archive: ArchiveRecord = {
    id: services.newId(),
    name,
    state: 'reading',
    files: files.length,
    passedOver,
    // Doubtful rows are left for the pairing unless somebody says otherwise.
    leastConfidence: doubtfulConfidence,
    createdAt: services.clock(),
  };
  return attempt(async () => {
    await services.storage.archives.put(archive);
    void readInBackground(services, archive.id, files);
    return succeeded(archive.id);
  });
}

async function readInBackground(
  { desktop, jobs, archives, storage }: Services,
  archiveId: string,
  files: readonly FolderFile[],
): Promise<void> {
  archives.set(archiveId, { progress: undefined, problem: undefined });
  const readBytes = async (place: number): Promise<Result<Uint8Array>> => {
    try {
      return await desktop['files.read']({ token: files[place]?.token ?? '' });
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      const file = files[place]?.name ?? '';
      return failed({ code: 'file-unreadable', params: { file, reason } });
    }
  };
  const toRead = files.map(({ path, size }) => ({ path, size }));
  const end = await jobs.archive.read(archiveId, toRead, readBytes, (progress) => {
    archives.set(archiveId, { progress, problem: undefined });
  });
  if (end.ok) archives.set(archiveId, undefined);
  else if (end.problem.code === 'cancelled') {
    archives.set(archiveId, undefined);
    await storage.archives.remove(archiveId);
  } else archives.set(archiveId, { progress: undefined, problem: end.problem });
}

/** Groups what was read before the window was closed. */
export async function groupWhatWasRead(
  { jobs, archives }: Services,
  archiveId: string,
): Promise<void> {
  archives.set(archiveId, { progress: undefined, problem: undefined });
  const end = await jobs.archive.group(archiveId);
  archives.set(archiveId, end.ok ? undefined : { progress: undefined, problem: end.problem });
}
