import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { ArchiveStoryRecord } from '../../storage/archives/archive-records.ts';
import { createArchiveStore } from '../../storage/archives/archive-store.ts';
import { storeArchiveStories } from '../../storage/archives/store-archive-stories.ts';
import type { FinishedStory } from '../../storage/archives/store-archive-stories.ts';
import type { Database } from '../../storage/database.ts';
import { createUnitStore } from '../../storage/units/unit-store.ts';
import type { ArchiveProgress, StoredStories } from '../archive-jobs.ts';
import { knownUnitsOf } from '../exchange/known-units.ts';
import { alignStory } from './align-story.ts';
import { ArchiveTally } from './archive-tally.ts';

interface Aligning {
  readonly database: Database;
  readonly archiveId: string;
  readonly tellIndex: (units: readonly TranslationUnit[]) => void;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: ArchiveProgress) => void;
  readonly onStored: (stored: StoredStories) => void;
}

/** So long stories are gathered for one transaction, in milliseconds: what a crash may cost. */
const gatheredFor = 1000;
const mostGathered = 32;

/** Aligns what is not done yet: see `ArchiveJobs.align`. */
export async function alignArchive(aligning: Aligning): Promise<Result<boolean>> {
  const { database, archiveId, isStopped, onProgress } = aligning;
  const store = createArchiveStore(database);
  const archive = await store.get(archiveId);
  const memoryId = archive?.memoryId;
  if (archive === undefined || memoryId === undefined) return succeeded(false);
  const stories = await store.stories(archiveId);
  const tally = new ArchiveTally(stories);
  const known = await knownUnitsOf(createUnitStore(database), memoryId, (done, all) => {
    onProgress({ ...tally.progress(), step: 'comparing', done, all });
  });
  const surroundings = { database, memoryId, known, leastConfidence: archive.leastConfidence };
  let gathered: FinishedStory[] = [];
  let since = performance.now();
  for (const record of stories.filter(isOpen)) {
    if (isStopped()) break;
    await turnOfEvents();
    gathered.push(await alignStory(surroundings, record));
    const isTime = performance.now() - since > gatheredFor || gathered.length >= mostGathered;
    if (isTime) {
      const stored = await storeGathered(aligning, memoryId, gathered, tally);
      if (!stored.ok) return stored;
      gathered = [];
      since = performance.now();
    }
    onProgress(tally.progress());
  }
  const stored = await storeGathered(aligning, memoryId, gathered, tally);
  if (!stored.ok) return stored;
  if (!tally.isAllDone()) return succeeded(false);
  await store.end(archiveId, 'done');
  return succeeded(true);
}

function isOpen({ outcome }: ArchiveStoryRecord): boolean {
  return outcome === undefined;
}

async function storeGathered(
  { database, tellIndex, onStored }: Aligning,
  memoryId: string,
  gathered: readonly FinishedStory[],
  tally: ArchiveTally,
): Promise<Result<undefined>> {
  if (gathered.length === 0) return succeeded(undefined);
  const journal = await storeArchiveStories(database, memoryId, gathered);
  if (!journal.ok) return failed(journal.problem);
  const units = gathered.flatMap((story) => story.units);
  if (units.length > 0) tellIndex(units);
  for (const { record } of gathered) tally.add(record);
  onStored({ journal: journal.value, units: units.length });
  return succeeded(undefined);
}

/** Lets a stop in. */
function turnOfEvents(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
