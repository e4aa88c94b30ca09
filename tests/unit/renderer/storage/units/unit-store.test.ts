import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import { createStorage } from '../../../../../renderer/storage/storage.ts';
import { changesSince } from '../../../../../renderer/storage/units/unit-log.ts';
import type { TranslationUnit } from '../../../../../shared/model/translation-unit.ts';
import { aMemory, allOf, aUnit, importUnits } from '../../../../support/a-unit.ts';

const sentences = ['They met.', 'Олар кездесті.', 'Они встретились.', 'Жиын өтті.', 'No deal.'];

function many(count: number, memoryId: string): readonly TranslationUnit[] {
  return Array.from({ length: count }, (_, place) =>
    aUnit(
      { en: `${sentences[place % sentences.length] ?? ''} ${place}`, kk: `${place}-бет` },
      { memoryId },
    ),
  );
}

function aStore() {
  const database = openDatabase(crypto.randomUUID());
  return { database, storage: createStorage(database) };
}

const english = (units: readonly TranslationUnit[]) =>
  units.map((unit) => unit.variants['en']?.text);

describe('the store of units', () => {
  it('gives packed and loose units by their ids, and leaves out what is not there', async () => {
    const { database, storage } = aStore();
    await importUnits(database, aMemory('agency'), many(130, 'agency'));
    const confirmed = aUnit({ en: 'A deal.', ru: 'Сделка.' });
    await storage.write({ put: { units: [confirmed] } });
    const ids = ['agency/2/1', confirmed.id, 'agency/0/0', 'agency/2/2', 'agency/3/0', 'nobody'];
    const found = await storage.units.get(ids);
    expect([...found.keys()].sort()).toEqual([confirmed.id, 'agency/0/0', 'agency/2/1'].sort());
    expect(found.get(confirmed.id)).toEqual(confirmed);
    expect(found.get('agency/2/1')).toEqual({ ...many(130, 'agency')[129], id: 'agency/2/1' });
  });

  it('gives all units of a memory: imported ones in their order, then the others by their age', async () => {
    const { database, storage } = aStore();
    await importUnits(database, aMemory('agency'), many(2_100, 'agency'));
    const late = aUnit({ en: 'Late.' }, { id: 'a', memoryId: 'agency', createdAt: 2 });
    const early = aUnit({ en: 'Early.' }, { id: 'b', memoryId: 'agency', createdAt: 1 });
    await storage.write({ put: { units: [late, early, aUnit({ en: 'Elsewhere.' })] } });
    const all = await allOf(storage.units.unitsOf('agency'));
    expect(english(all)).toEqual([...english(many(2_100, 'agency')), 'Early.', 'Late.']);
    expect(all.slice(63, 66).map(({ id }) => id)).toEqual([
      'agency/0/63',
      'agency/1/0',
      'agency/1/1',
    ]);
  });

  it('keeps the places of units beside one that is changed or deleted', async () => {
    const { database, storage } = aStore();
    await importUnits(database, aMemory('agency'), many(3, 'agency'));
    const better = aUnit({ en: 'They finally met.' }, { id: 'agency/0/1', memoryId: 'agency' });
    await storage.write({ put: { units: [better] }, delete: { units: ['agency/0/0'] } });
    expect((await allOf(storage.units.unitsOf('agency'))).map(({ id }) => id)).toEqual([
      'agency/0/1',
      'agency/0/2',
    ]);
    expect((await storage.units.get(['agency/0/1'])).get('agency/0/1')).toEqual(better);
    expect(await storage.units.count('agency')).toBe(2);
  });

  it('sees what another worker has changed', async () => {
    const { database, storage } = aStore();
    await importUnits(database, aMemory('agency'), many(3, 'agency'));
    const other = createStorage(database);
    await other.units.get(['agency/0/1']);
    await storage.write({ delete: { units: ['agency/0/1'] } });
    expect(await other.units.get(['agency/0/1'])).toEqual(new Map());
  });

  it('writes packed units as it writes rows: all of a change or nothing, a line for the journal', async () => {
    const { database, storage } = aStore();
    await importUnits(database, aMemory('agency'), many(3, 'agency'));
    const unit = aUnit({ en: 'They finally met.' }, { id: 'agency/0/1', memoryId: 'agency' });
    const broken = { key: undefined, value: 1 } as unknown as { key: string; value: number };
    const change = { put: { units: [unit], settings: [broken] } };
    await expect(storage.write(change)).rejects.toThrow();
    expect((await storage.units.get([unit.id])).get(unit.id)?.variants['en']?.text).toBe(
      'Олар кездесті. 1',
    );
    expect(await storage.write({ put: { units: [unit] } })).toEqual([
      { sequence: 3, table: 'units', operation: 'put', records: [unit] },
    ]);
  });

  it('gives the unit that each of many rows made last', async () => {
    const { storage } = aStore();
    const made = (rowId: string, changedAt: number): TranslationUnit =>
      aUnit(
        { en: `${rowId} at ${String(changedAt)}.` },
        { id: `${rowId}${String(changedAt)}`, changedAt, origin: { name: 's', rowId } },
      );
    const [early, late, other] = [made('a', 1), made('a', 2), made('b', 1)];
    await storage.write({ put: { memories: [aMemory(late.memoryId)] } });
    await storage.write({ put: { units: [late, early, other] } });
    expect(await storage.lastUnitsOfRows(['a', 'b', 'c'])).toEqual(
      new Map([
        ['a', late],
        ['b', other],
      ]),
    );
    expect(await storage.lastUnitsOfRows([])).toEqual(new Map());
  });

  it('takes the units of a deleted memory out of sight, and back when it is stored again', async () => {
    const { database, storage } = aStore();
    const memory = aMemory('agency');
    await importUnits(database, memory, many(3, 'agency'));
    const loose = aUnit(
      { en: 'Loose.' },
      { memoryId: 'agency', origin: { name: 's', rowId: 'r' } },
    );
    await storage.write({ put: { units: [loose] } });
    const ids = ['agency/0/1', loose.id];
    await storage.units.get(ids);
    await storage.write({ delete: { memories: ['agency'] } });
    expect(await storage.units.get(ids)).toEqual(new Map());
    expect((await storage.lastUnitsOfRows(['r'])).get('r')).toBeUndefined();
    expect(await storage.removedMemories()).toEqual(['agency']);
    await storage.write({ put: { memories: [memory] } });
    expect([...(await storage.units.get(ids)).keys()]).toHaveLength(2);
    expect((await storage.lastUnitsOfRows(['r'])).get('r')).toEqual(loose);
    expect(await storage.purgeMemory('agency')).toBe(false);
    expect(await storage.units.count('agency')).toBe(4);
  });

  it('deletes the units of a deleted memory for good, and tells the log', async () => {
    const { database, storage } = aStore();
    await importUnits(database, aMemory('agency'), many(70, 'agency'));
    await importUnits(database, aMemory('archive'), many(3, 'archive'));
    await storage.write({ delete: { memories: ['agency'] } });
    expect(await storage.purgeMemory('agency')).toBe(true);
    expect(await database.unitBlocks.toCollection().primaryKeys()).toEqual([['archive', 0]]);
    expect(
      (await changesSince(database, 2)).map(({ memoryId, memoryRemoved }) => [
        memoryId,
        memoryRemoved,
      ]),
    ).toEqual([['agency', true]]);
    expect(await storage.removedMemories()).toEqual([]);
  });

  it('counts and gives what a plain list would, whatever is done to it, and the log tells all of it', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), at: fc.nat(19), text: fc.nat(99) }),
      fc.record({ kind: fc.constant('delete' as const), at: fc.nat(19), text: fc.nat(99) }),
    );
    const change = fc.array(step, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const { database, storage } = aStore();
        await importUnits(database, aMemory('agency'), many(10, 'agency'));
        // Ten packed units and ten loose ones, which two memories share.
        const idOf = (at: number): string => (at < 10 ? `agency/0/${at}` : `loose-${at}`);
        const model = new Map(
          many(10, 'agency').map((unit, at) => [idOf(at), { ...unit, id: idOf(at) }]),
        );
        for (const steps of changes) {
          const deleted = steps.filter(({ kind }) => kind === 'delete').map(({ at }) => idOf(at));
          const put = steps.flatMap(({ kind, at, text }) =>
            kind === 'delete'
              ? []
              : [
                  aUnit(
                    { en: `Text ${text}` },
                    { id: idOf(at), memoryId: at >= 10 && text > 50 ? 'working' : 'agency' },
                  ),
                ],
          );
          await storage.write({ put: { units: put }, delete: { units: deleted } });
          for (const id of deleted) model.delete(id);
          for (const unit of put) model.set(unit.id, unit);
        }
        for (const memoryId of ['agency', 'working']) {
          const expected = [...model.values()].filter((unit) => unit.memoryId === memoryId);
          const stored = await allOf(storage.units.unitsOf(memoryId));
          expect(new Set(stored)).toEqual(new Set(expected));
          expect(await storage.units.count(memoryId)).toBe(expected.length);
        }
        expect(await storage.units.get([...Array(20).keys()].map(idOf))).toEqual(model);
        expect(await followed(database, storage)).toEqual(model);
      }),
      { numRuns: 40 },
    );
  });
});

/** What an index would hold that only listens to the log. */
async function followed(
  database: ReturnType<typeof openDatabase>,
  storage: ReturnType<typeof createStorage>,
): Promise<ReadonlyMap<string, TranslationUnit>> {
  const held = new Set<string>();
  for (const { memoryId, put, removed, blocks } of await changesSince(database, 0)) {
    for (const id of removed) held.delete(id);
    for (const id of put) held.add(id);
    if (blocks === undefined) continue;
    for (const { id } of await allOf(storage.units.unitsOfBlocks(memoryId, ...blocks)))
      held.add(id);
  }
  const units = await storage.units.get([...held]);
  expect(units.size).toBe(held.size);
  return units;
}
