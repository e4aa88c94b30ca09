import { slugsOfGroups } from '../../../shared/archive/slugs-of-groups.ts';
import { succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type {
  ArchiveGroupingRecord,
  ArchiveRecord,
  ArchiveStoryRecord,
} from '../../storage/archives/archive-records.ts';
import { portOf } from '../../workers/port-of.ts';
import { attempt } from '../attempt.ts';
import { targetMemory } from '../exchange/import-target.ts';
import type { ImportTarget } from '../exchange/import-target.ts';
import { save, tellJournal } from '../save.ts';
import type { Services } from '../services.ts';
import { tellMemoryChanged } from '../tell-memory-changed.ts';

export interface AlignChoices {
  readonly target: ImportTarget;
  /** Rows below it are left for the pairing, 0 to 1. */
  readonly leastConfidence: number;
}

/** Begins to align the groups in the background. Problems: of `targetMemory`, and those of the store. */
export function startAligning(
  services: Services,
  archive: ArchiveRecord,
  record: ArchiveGroupingRecord,
  { target, leastConfidence }: AlignChoices,
): Promise<Result<undefined>> {
  return attempt(async () => {
    const found = await targetMemory(services, target, archive.name);
    if (!found.ok) return found;
    const { memory, isNewMemory } = found.value;
    if (isNewMemory) {
      const saved = await save(services, { put: { memories: [memory] } });
      if (!saved.ok) return saved;
    }
    await services.storage.archives.begin(
      { ...archive, state: 'aligning', memoryId: memory.id, leastConfidence },
      storiesOf(archive.id, record),
    );
    void alignInBackground(services, archive.id);
    return succeeded(undefined);
  });
}

/** Goes on with every archive that was being aligned when the window was closed. */
export async function resumeArchives(services: Services): Promise<void> {
  for (const { id, state } of await services.storage.archives.all()) {
    if (state === 'aligning') await alignInBackground(services, id);
  }
}

export async function pauseArchive(services: Services, archiveId: string): Promise<void> {
  await services.storage.archives.change(archiveId, { state: 'paused' });
  await services.jobs.archive.stop(archiveId);
}

export async function continueArchive(services: Services, archiveId: string): Promise<void> {
  await services.storage.archives.change(archiveId, { state: 'aligning' });
  void alignInBackground(services, archiveId);
}

/** Ends it: the stories that are done stay in the memory, the others are forgotten. */
export async function cancelArchive(services: Services, archiveId: string): Promise<void> {
  await services.jobs.archive.stop(archiveId);
  await services.storage.archives.end(archiveId, 'cancelled');
}

async function alignInBackground(services: Services, archiveId: string): Promise<void> {
  const { archives, jobs } = services;
  if (
    archives.runs.get().get(archiveId)?.problem === undefined &&
    archives.runs.get().has(archiveId)
  )
    return;
  archives.set(archiveId, { progress: undefined, problem: undefined });
  const end = await jobs.archive.align(
    archiveId,
    portOf(jobs.memory),
    (progress) => {
      archives.set(archiveId, { progress, problem: undefined });
    },
    ({ journal, units }) => {
      void tellJournal(services, journal);
      if (units > 0) tellMemoryChanged(services);
    },
  );
  archives.set(archiveId, end.ok ? undefined : { progress: undefined, problem: end.problem });
  if (!end.ok) await services.storage.archives.change(archiveId, { state: 'paused' });
}

/** Groups of two files and more, each a story; a group of one waits for a partner that did not come. */
function storiesOf(
  archiveId: string,
  { grouping, files }: ArchiveGroupingRecord,
): readonly ArchiveStoryRecord[] {
  const pathOf = new Map(files.map(({ id, path }) => [id, path]));
  const groups = grouping.groups.filter(({ files: ids }) => Object.keys(ids).length > 1);
  const slugs = slugsOfGroups(groups, pathOf);
  return groups.map((group, number) => ({
    archiveId,
    number,
    slug: slugs[number] ?? '',
    files: Object.entries(group.files).map(([language, id = '']) => ({
      language,
      id,
      path: pathOf.get(id) ?? '',
    })),
  }));
}
