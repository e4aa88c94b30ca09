import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type {
  ArchiveRecord,
  ArchiveStoryRecord,
} from '../../../../../renderer/storage/archives/archive-records.ts';
import { createArchiveStore } from '../../../../../renderer/storage/archives/archive-store.ts';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import type { Database } from '../../../../../renderer/storage/database.ts';
import { createUnitStore } from '../../../../../renderer/storage/units/unit-store.ts';
import { alignArchive } from '../../../../../renderer/workers/archive/align-archive.ts';
import { readArchive } from '../../../../../renderer/workers/archive/read-archive.ts';
import { sampleStories } from '../../../../../shared/sample/sample-stories.ts';
import type { TranslationUnit } from '../../../../../shared/model/translation-unit.ts';
import { aMemory, allOf } from '../../../../support/a-unit.ts';
import { noon } from '../../../../support/a-story.ts';
import { wholeTables } from '../../../../support/whole-tables.ts';

const [talks, followUp] = sampleStories;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Two stories in three languages, a note without partners, an empty file and one in another language. */
const folder: Readonly<Record<string, Uint8Array>> = {
  'en/talks.txt': bytes(talks?.versions.en ?? ''),
  'ru/talks.txt': bytes(talks?.versions.ru ?? ''),
  'kk/talks.txt': bytes(talks?.versions.kk ?? ''),
  'follow-up_en.txt': bytes(followUp?.versions.en ?? ''),
  'follow-up_ru.txt': bytes(followUp?.versions.ru ?? ''),
  'follow-up_kk.txt': bytes(followUp?.versions.kk ?? ''),
  'note.txt': bytes(
    'Шахматисты сыграли вничью, и зрители разошлись по домам довольные.\n\nСледующая партия начнётся утром. Белыми играет чемпион мира среди юношей, а его соперница готовит новое начало. Судья просит всех выключить телефоны.\n\nПосле игры дети получат книги с автографами. Вход свободный, но стульев в зале мало, и опоздавшие будут стоять у стены.',
  ),
  'empty.txt': bytes(''),
  'bericht.txt': bytes(
    'Der Präsident hat gestern in Berlin die Minister der Länder getroffen, um über die Energiepreise zu sprechen. Die Gespräche dauerten zwei Stunden.',
  ),
};

const archive: ArchiveRecord = {
  id: 'spring',
  name: 'spring 2016',
  state: 'reading',
  files: Object.keys(folder).length,
  passedOver: 0,
  leastConfidence: 0.8,
  createdAt: noon,
};

async function readInto(database: Database, files = folder): Promise<void> {
  await createArchiveStore(database).put(archive);
  const paths = Object.keys(files);
  const end = await readArchive({
    database,
    archiveId: archive.id,
    files: paths.map((path) => ({ path, size: files[path]?.length ?? 0 })),
    readBytes: (place) =>
      Promise.resolve({ ok: true, value: files[paths[place] ?? ''] ?? new Uint8Array() }),
    isStopped: () => false,
    onProgress: () => undefined,
  });
  expect(end).toEqual({ ok: true, value: undefined });
}

async function begin(database: Database, memoryId = 'archive'): Promise<void> {
  const store = createArchiveStore(database);
  const record = await store.grouping(archive.id);
  const pathOf = new Map(record?.files.map(({ id, path }) => [id, path]));
  const stories = (record?.grouping.groups ?? []).map(({ files }, number): ArchiveStoryRecord => ({
    archiveId: archive.id,
    number,
    slug: `story ${String(number)}`,
    files: Object.entries(files).map(([language, id = '']) => ({
      language,
      id,
      path: pathOf.get(id) ?? '',
    })),
  }));
  await database.memories.put(aMemory(memoryId));
  await store.begin({ ...archive, state: 'aligning', memoryId }, stories);
}

interface Aligned {
  readonly isDone: boolean;
  readonly told: readonly TranslationUnit[];
}

/** `stories`: it is stopped after so many. */
async function align(database: Database, stories = Infinity): Promise<Aligned> {
  const told: TranslationUnit[] = [];
  let asked = 0;
  const end = await alignArchive({
    database,
    archiveId: archive.id,
    tellIndex: (units) => told.push(...units),
    isStopped: () => asked++ >= stories,
    onProgress: () => undefined,
    onStored: () => undefined,
  });
  return { isDone: end.ok && end.value, told };
}

const unitsIn = (database: Database) => allOf(createUnitStore(database).unitsOf('archive'));

describe('importing an archive', () => {
  it('groups what it can read and says of every other file why it is left', async () => {
    const database = openDatabase(crypto.randomUUID());
    await readInto(database);
    const record = await createArchiveStore(database).grouping(archive.id);
    const pathOf = new Map(record?.files.map(({ id, path }) => [id, path]));
    const groups = record?.grouping.groups.map(({ files }) =>
      Object.values(files)
        .map((id) => pathOf.get(id ?? ''))
        .sort(),
    );
    expect(groups?.sort()).toEqual([
      ['en/talks.txt', 'kk/talks.txt', 'ru/talks.txt'],
      ['follow-up_en.txt', 'follow-up_kk.txt', 'follow-up_ru.txt'],
    ]);
    const reasons = record?.grouping.loose.map(({ fileId, reason }) => [
      pathOf.get(fileId),
      reason.code,
    ]);
    expect(Object.fromEntries(reasons ?? [])).toEqual({
      'empty.txt': 'file-empty',
      'bericht.txt': 'foreignLanguage',
      'note.txt': 'noPartner',
    });
    expect((await createArchiveStore(database).get(archive.id))?.state).toBe('grouping');
  });

  it('stores sure rows as units that nobody has seen, with file, row and confidence', async () => {
    const database = openDatabase(crypto.randomUUID());
    await readInto(database);
    await begin(database);
    const { isDone, told } = await align(database);
    expect(isDone).toBe(true);
    const units = await unitsIn(database);
    expect(units.length).toBeGreaterThan(20);
    expect(told.map(({ id }) => id).sort()).toEqual(units.map(({ id }) => id).sort());
    for (const { review, origin, context } of units) {
      expect(review).toBe('aligned');
      expect(origin.confidence).toBeGreaterThanOrEqual(0.8);
      expect(origin.row).toBeGreaterThan(0);
      expect(Object.values(origin.files ?? {}).every((path) => path?.endsWith('.txt'))).toBe(true);
      expect(context['ru']?.before ?? context['en']?.before).toBeDefined();
    }
    const stories = await createArchiveStore(database).stories(archive.id);
    for (const { outcome } of stories) {
      const { storyId = '' } = outcome?.kind === 'paired' ? outcome : {};
      const pairing = await createArchiveStore(database).pairing(storyId);
      expect(pairing?.rows.length).toBe(outcome?.kind === 'paired' ? outcome.rows : 0);
    }
    expect(await database.archiveFiles.count()).toBe(0);
    expect((await createArchiveStore(database).get(archive.id))?.state).toBe('done');
  });

  it('goes on where it was stopped: together the runs bring what one run brings', async () => {
    const [whole, broken] = [openDatabase(crypto.randomUUID()), openDatabase(crypto.randomUUID())];
    for (const database of [whole, broken]) {
      await readInto(database);
      await begin(database);
    }
    await align(whole);
    expect((await align(broken, 1)).isDone).toBe(false);
    const half = (await unitsIn(broken)).length;
    expect(half).toBeGreaterThan(0);
    expect((await align(broken)).isDone).toBe(true);
    const texts = (units: readonly TranslationUnit[]) =>
      units.map(({ id, variants }) => JSON.stringify([id, variants])).sort();
    expect(texts(await unitsIn(broken))).toEqual(texts(await unitsIn(whole)));
    expect((await unitsIn(broken)).length).toBeGreaterThan(half);
  });

  it('adds nothing where the same folder comes again, and leaves what a person deleted deleted', async () => {
    const database = openDatabase(crypto.randomUUID());
    await readInto(database);
    await begin(database);
    await align(database);
    const units = await unitsIn(database);
    await createArchiveStore(database).remove(archive.id);
    await readInto(database);
    await begin(database);
    const again = await align(database);
    expect(again).toEqual({ isDone: true, told: [] });
    expect(await unitsIn(database)).toEqual(units);
    const stories = await createArchiveStore(database).stories(archive.id);
    expect(stories.map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'paired', units: 0, notes: [{ code: 'alignedBefore' }] },
      { kind: 'paired', units: 0, notes: [{ code: 'alignedBefore' }] },
    ]);
  });

  it('reports a story whose versions say different things, and goes on with the rest', async () => {
    const database = openDatabase(crypto.randomUUID());
    await readInto(database);
    const store = createArchiveStore(database);
    const record = await store.grouping(archive.id);
    const idOf = (path: string): string =>
      record?.files.find((file) => file.path === path)?.id ?? '';
    await begin(database);
    await store.begin({ ...archive, state: 'aligning', memoryId: 'archive' }, [
      {
        archiveId: archive.id,
        number: 0,
        slug: 'mixed',
        files: [
          { language: 'en', id: idOf('en/talks.txt'), path: 'en/talks.txt' },
          { language: 'ru', id: idOf('note.txt'), path: 'note.txt' },
        ],
      },
    ]);
    await align(database);
    const [mixed, other] = await store.stories(archive.id);
    expect(mixed?.outcome).toEqual({
      kind: 'failed',
      problem: { code: 'notTranslations', params: { files: 'en/talks.txt, note.txt' } },
    });
    expect(other?.outcome?.kind).toBe('paired');
  });

  it('stores nothing where the memory has been deleted', async () => {
    const database = openDatabase(crypto.randomUUID());
    await readInto(database);
    await begin(database);
    await database.memories.delete('archive');
    const before = await wholeTables(database);
    const end = await align(database);
    expect(end).toEqual({ isDone: false, told: [] });
    expect(await wholeTables(database)).toEqual(before);
  });
});
