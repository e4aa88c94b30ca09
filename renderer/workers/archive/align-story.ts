import { isDoubtful } from '../../../shared/model/paired-story.ts';
import type { PairedStory } from '../../../shared/model/paired-story.ts';
import { alignArchiveStory } from '../../../shared/pipeline/archive/align-archive-story.ts';
import { unitsOfPairedStory } from '../../../shared/pipeline/archive/units-of-paired-story.ts';
import type { ReadArchiveFile } from '../../../shared/pipeline/archive/read-archive-file.ts';
import type { Problem } from '../../../shared/result.ts';
import type {
  ArchiveFileRecord,
  ArchiveStoryRecord,
  StoryOutcome,
} from '../../storage/archives/archive-records.ts';
import type { FinishedStory } from '../../storage/archives/store-archive-stories.ts';
import type { Database } from '../../storage/database.ts';
import type { KnownUnits } from '../exchange/known-units.ts';
import { unitKey } from '../exchange/unit-key.ts';

interface Surroundings {
  readonly database: Database;
  readonly memoryId: string;
  /** What the memory has; it learns what is added. */
  readonly known: KnownUnits;
  readonly leastConfidence: number;
}

/** A version with its text. */
interface VersionWithText {
  readonly language: string;
  readonly path: string;
  readonly text: ReadArchiveFile;
}

/** Aligns one story; nothing is stored yet. A story that this memory has aligned before is left as it is. */
export async function alignStory(
  { database, memoryId, known, leastConfidence }: Surroundings,
  record: ArchiveStoryRecord,
): Promise<FinishedStory> {
  const files = await database.archiveFiles.bulkGet(
    record.files.map(({ id }): [string, string] => [record.archiveId, id]),
  );
  const versions = versionsOf(record, files);
  if (versions.length < 2) return failedStory(record, { code: 'versionsLost', params: {} });
  const id = storyIdOf(memoryId, versions);
  const before = await database.pairings.get(id);
  if (before !== undefined) return knownStory(record, before, leastConfidence);
  const aligned = alignArchiveStory(
    versions.map(({ language, path, text }) => ({ language, path, paragraphs: text.paragraphs })),
  );
  if (!aligned.ok) return failedStory(record, aligned.problem);
  const { languages, rows, notes } = aligned.value;
  const time = Date.now();
  const pairing: PairedStory = {
    id,
    memoryId,
    slug: record.slug,
    versions: Object.fromEntries(
      versions
        .filter(({ language }) => languages.includes(language))
        .map((version) => [version.language, originOf(version, time)] as const),
    ),
    rows,
  };
  const all = unitsOfPairedStory(pairing, leastConfidence, time);
  const units = all.filter((unit) => known.add(unit));
  const outcome = {
    ...countsOf(pairing, leastConfidence),
    units: units.length,
    known: all.length - units.length,
    notes,
  };
  return { record: { ...record, outcome }, pairing, units };
}

function versionsOf(
  { files }: ArchiveStoryRecord,
  read: readonly (ArchiveFileRecord | undefined)[],
): readonly VersionWithText[] {
  return files.flatMap(({ language, path }, place) => {
    const text = read[place]?.text;
    return text === undefined ? [] : [{ language, path, text }];
  });
}

/** The same for the same texts in the same languages. */
function storyIdOf(memoryId: string, versions: readonly VersionWithText[]): string {
  const texts = versions.map(({ language, text }) => {
    const whole = text.paragraphs.map((paragraph) => paragraph.text).join('\n');
    return [language, { text: whole }] as const;
  });
  const variants = Object.fromEntries([...texts, ['memory', { text: memoryId }] as const]);
  const { high, low } = unitKey({ variants, context: {} }, false);
  return `archive-${hex(high)}${hex(low)}`;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

function originOf({ path, text }: VersionWithText, importedAt: number) {
  const { format, encoding } = text;
  const fileName = path.split('/').at(-1) ?? path;
  return { path, fileName, format, importedAt, ...(encoding !== undefined && { encoding }) };
}

function knownStory(
  record: ArchiveStoryRecord,
  pairing: PairedStory,
  leastConfidence: number,
): FinishedStory {
  const units = unitsOfPairedStory(pairing, leastConfidence, 0).length;
  const counts = countsOf(pairing, leastConfidence);
  const notes = [{ code: 'alignedBefore', params: {} }];
  const outcome: StoryOutcome = { ...counts, units: 0, known: units, notes };
  return { record: { ...record, outcome }, pairing: undefined, units: [] };
}

function countsOf({ id, rows }: PairedStory, leastConfidence: number) {
  return {
    kind: 'paired' as const,
    storyId: id,
    rows: rows.length,
    doubtful: rows.filter((row) => isDoubtful(row, leastConfidence)).length,
  };
}

function failedStory(record: ArchiveStoryRecord, problem: Problem): FinishedStory {
  return {
    record: { ...record, outcome: { kind: 'failed', problem } },
    pairing: undefined,
    units: [],
  };
}
