import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import type { Database } from '../../../../../renderer/storage/database.ts';
import { dropStaged } from '../../../../../renderer/storage/units/staging.ts';
import { createUnitStore } from '../../../../../renderer/storage/units/unit-store.ts';
import { importMemoryFile } from '../../../../../renderer/workers/exchange/import-memory.ts';
import type { ImportSurroundings } from '../../../../../renderer/workers/exchange/import-memory.ts';
import type { ImportRequest } from '../../../../../renderer/workers/jobs.ts';
import { aMemory, allOf, aUnit, importUnits } from '../../../../support/a-unit.ts';
import { noon } from '../../../../support/a-story.ts';
import { tmxOf } from '../../../../support/tmx-of.ts';
import { wholeTables } from '../../../../support/whole-tables.ts';
import { inParts } from '../../../../support/whole-memory.ts';

const agency = aMemory('agency');
const met = { en: 'They met.', kk: 'Олар кездесті.' };
const left = { en: 'They left.', ru: 'Они уехали.', kk: 'Олар кетті.' };

/** Sixteen thousand units and more, so that several transactions are needed. */
const manyUnits = Array.from({ length: 20_000 }, (_, place) => ({
  en: `Page ${place}.`,
  kk: `${place}-бет.`,
}));

interface Choices extends Partial<ImportSurroundings> {
  readonly request?: Partial<ImportRequest>;
  readonly partLength?: number;
}

function importInto(database: Database, bytes: Uint8Array, choices: Choices = {}) {
  const { request, partLength, ...surroundings } = choices;
  return importMemoryFile(
    {
      database,
      stageBlocks: () => Promise.resolve(),
      isCancelled: () => false,
      onProgress: () => undefined,
      ...surroundings,
    },
    {
      jobId: 'job',
      fileName: 'agency.tmx',
      size: bytes.length,
      memory: agency,
      isNewMemory: true,
      time: noon,
      ...request,
    },
    inParts(bytes, partLength),
  );
}

const ofAgency = (database: Database) => allOf(createUnitStore(database).unitsOf('agency'));
const existing = { request: { isNewMemory: false } };

describe('importing a memory', () => {
  it('stores its units in their order, and tells of what was left out by reason', async () => {
    const database = openDatabase(crypto.randomUUID());
    const imported = await importInto(database, tmxOf(met, { en: 'Alone.' }, left));
    expect(imported).toMatchObject({
      ok: true,
      value: {
        added: 2,
        alreadyThere: 0,
        unitsLeftOut: 1,
        leftOut: [{ code: 'fewer-than-two-languages', count: 1, firstLines: [3] }],
        blocks: [0, 0],
      },
    });
    expect(await ofAgency(database)).toMatchObject([
      { id: 'agency/0/0', memoryId: 'agency', variants: { en: { text: 'They met.' } } },
      { id: 'agency/0/1', memoryId: 'agency', variants: { ru: { text: 'Они уехали.' } } },
    ]);
    expect(await database.memories.toArray()).toEqual([agency]);
  });

  it('names the file in the journal as the contract says', async () => {
    const database = openDatabase(crypto.randomUUID());
    const imported = await importInto(database, tmxOf(met));
    expect(imported.ok ? imported.value.journal : []).toEqual([
      { sequence: 1, table: 'memories', operation: 'put', records: [agency] },
      {
        sequence: 2,
        table: 'units',
        operation: 'import',
        records: [{ memoryId: 'agency', fileName: 'agency.tmx', units: 1 }],
      },
    ]);
  });

  it('adds nothing the second time, and changes nothing', async () => {
    const database = openDatabase(crypto.randomUUID());
    const bytes = tmxOf(met, left);
    await importInto(database, bytes);
    const before = await wholeTables(database);
    expect(await importInto(database, bytes, existing)).toMatchObject({
      ok: true,
      value: { added: 0, alreadyThere: 2, blocks: undefined, journal: [] },
    });
    expect(await wholeTables(database)).toEqual(before);
  });

  it('adds what the memory does not have, be the others packed, loose or earlier in the file', async () => {
    const database = openDatabase(crypto.randomUUID());
    await importUnits(database, agency, [aUnit(met, { memoryId: 'agency' })]);
    await database.units.put(aUnit(left, { memoryId: 'agency' }));
    const fresh = { en: 'A deal.', ru: 'Сделка.' };
    const bytes = tmxOf(
      met,
      fresh,
      left,
      { en: ' A  deal. ', ru: 'Сделка.' },
      { ...fresh, kk: 'Келісім.' },
    );
    expect(await importInto(database, bytes, existing)).toMatchObject({
      ok: true,
      value: { added: 2, alreadyThere: 3, blocks: [1, 1] },
    });
    expect(await createUnitStore(database).count('agency')).toBe(3);
  });

  it('tells the index of every block before its units can be seen, in their order', async () => {
    const database = openDatabase(crypto.randomUUID());
    const told: number[] = [];
    const imported = await importInto(database, tmxOf(...manyUnits), {
      stageBlocks: async (memoryId, firstBlock, blocks) => {
        expect(memoryId).toBe('agency');
        expect(await database.memories.count()).toBe(0);
        told.push(...blocks.map((_, place) => firstBlock + place));
      },
    });
    const last = imported.ok ? (imported.value.blocks?.[1] ?? 0) : 0;
    expect(told).toEqual(Array.from({ length: last + 1 }, (_, number) => number));
    expect(told.length).toBe(Math.ceil(manyUnits.length / 64));
  });

  it('succeeds where the index does not listen', async () => {
    const database = openDatabase(crypto.randomUUID());
    const stageBlocks = () => Promise.reject(new Error('out of memory'));
    expect(await importInto(database, tmxOf(met), { stageBlocks })).toMatchObject({ ok: true });
  });

  it('refuses a file without a unit that could be used, and leaves no empty memory', async () => {
    const database = openDatabase(crypto.randomUUID());
    const before = await wholeTables(database);
    expect(await importInto(database, tmxOf({ en: 'Alone.' }, { kk: 'Жалғыз.' }))).toEqual({
      ok: false,
      problem: { code: 'memory-without-units', params: { file: 'agency.tmx' } },
    });
    await dropStaged(database, 'agency');
    expect(await wholeTables(database)).toEqual(before);
  });
});

/** Nobody sees a difference, and nothing is left of it when it has been dropped. */
async function expectAsItWas(
  database: Database,
  before: Awaited<ReturnType<typeof wholeTables>>,
): Promise<void> {
  expect(await allOf(createUnitStore(database).unitsOf('agency'))).toHaveLength(1);
  await dropStaged(database, 'agency');
  expect(await wholeTables(database)).toEqual(before);
}

describe('an import that breaks off leaves every table as it was', () => {
  async function aStoreWithAgency() {
    const database = openDatabase(crypto.randomUUID());
    await importUnits(database, agency, [aUnit(met, { memoryId: 'agency' })]);
    return { database, before: await wholeTables(database) };
  }

  it('at a file that is damaged far behind its beginning', async () => {
    const { database, before } = await aStoreWithAgency();
    const bytes = tmxOf(...manyUnits).slice(0, -100);
    const imported = await importInto(database, bytes, { ...existing, partLength: 64 * 1024 });
    expect(imported).toMatchObject({ ok: false, problem: { code: 'file-damaged-xml' } });
    await expectAsItWas(database, before);
  });

  it('at a full disk, and says so', async () => {
    const { database, before } = await aStoreWithAgency();
    let writings = 0;
    database.use({
      stack: 'dbcore',
      name: 'full disk',
      create: (down) => ({
        ...down,
        table: (name) => ({
          ...down.table(name),
          mutate: (request) => {
            writings += name === 'unitBlocks' && request.type === 'put' ? 1 : 0;
            return writings > 1 && request.type === 'put'
              ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
              : down.table(name).mutate(request);
          },
        }),
      }),
    });
    database.close({ disableAutoOpen: false });
    const bytes = tmxOf(...manyUnits);
    expect(await importInto(database, bytes, { ...existing, partLength: 64 * 1024 })).toEqual({
      ok: false,
      problem: { code: 'disk-full', params: {} },
    });
    expect(writings).toBeGreaterThan(1);
    await expectAsItWas(database, before);
  });

  it.each([1, 5, 14])('where it is cancelled at part %i', async (part) => {
    const { database, before } = await aStoreWithAgency();
    let parts = 0;
    const imported = await importInto(database, tmxOf(...manyUnits), {
      ...existing,
      partLength: 128 * 1024,
      onProgress: () => {
        parts += 1;
      },
      isCancelled: () => parts >= part,
    });
    expect(imported).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } });
    await expectAsItWas(database, before);
  });

  it('where its file cannot be read to its end', async () => {
    const { database, before } = await aStoreWithAgency();
    const bytes = tmxOf(...manyUnits);
    async function* torn(): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(bytes.subarray(0, 400_000));
      throw new Error('the network drive is gone');
    }
    const surroundings = {
      database,
      stageBlocks: () => Promise.resolve(),
      isCancelled: () => false,
      onProgress: () => undefined,
    };
    const request = {
      jobId: 'job',
      fileName: 'agency.tmx',
      size: bytes.length,
      memory: agency,
      isNewMemory: false,
      time: noon,
    };
    await expect(importMemoryFile(surroundings, request, torn())).rejects.toThrow('network drive');
    await expectAsItWas(database, before);
  });

  it('where the memory is deleted meanwhile', async () => {
    const { database } = await aStoreWithAgency();
    const imported = await importInto(database, tmxOf(left), {
      ...existing,
      stageBlocks: async () => {
        await database.memories.delete('agency');
      },
    });
    expect(imported).toMatchObject({ ok: false, problem: { code: 'memory-gone' } });
    await dropStaged(database, 'agency');
    expect(await database.unitBlocks.count()).toBe(1);
  });
});
