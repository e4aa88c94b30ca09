import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../renderer/storage/database.ts';
import type { Database } from '../../../../../renderer/storage/database.ts';
import { indexFilesIn } from '../../../../../renderer/storage/index-files/open-index-files.ts';
import { BlockPacker } from '../../../../../renderer/storage/units/block-packer.ts';
import { createUnitStore } from '../../../../../renderer/storage/units/unit-store.ts';
import { writeChange } from '../../../../../renderer/storage/write-change.ts';
import { createLivingIndex } from '../../../../../renderer/workers/memory/living-index.ts';
import type { LivingIndex } from '../../../../../renderer/workers/memory/living-index.ts';
import type { TranslationUnit } from '../../../../../shared/model/translation-unit.ts';
import { aPrivateFolder } from '../../../../support/a-private-folder.ts';
import { aMemory, allOf, aUnit, importUnits } from '../../../../support/a-unit.ts';

const subjects = ['президент', 'министр', 'парламент', 'үкімет', 'әкім', 'банк', 'елші'];

function aSentence(number: number): string {
  const [a, b] = [subjects[number % 7] ?? '', subjects[(number * 3 + 1) % 7] ?? ''];
  return `${a} мен ${b} ${String(number)} келісімге қол қойды`;
}

/** What the database holds, as the index must know it: id and Kazakh text of every unit. */
async function storedTexts(database: Database): Promise<ReadonlyMap<string, string>> {
  const store = createUnitStore(database);
  const texts = new Map<string, string>();
  for (const { id } of await database.memories.toArray()) {
    for (const unit of await allOf(store.unitsOf(id))) {
      texts.set(unit.id, unit.variants['kk']?.text ?? '');
    }
  }
  return texts;
}

/** Index and database agree: as many units, and each is found by its own text at 100. */
async function expectAgreement(living: LivingIndex, database: Database): Promise<void> {
  const texts = await storedTexts(database);
  expect(living.index.size).toBe(texts.size);
  for (const [id, text] of texts) {
    const query = { text, from: 'kk', to: 'ru', threshold: 100, limit: 1000 };
    expect(living.index.find(query).map(({ unitId }) => unitId)).toContain(id);
  }
}

type Step =
  | { readonly kind: 'confirm' | 'edit' | 'remove'; readonly number: number }
  | { readonly kind: 'import'; readonly count: number }
  | { readonly kind: 'keep' | 'crash' | 'restart' | 'damage' };

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('confirm' as const, 'edit' as const, 'remove' as const),
      number: fc.nat({ max: 12 }),
    }),
    fc.record({ kind: fc.constant('import' as const), count: fc.integer({ min: 1, max: 300 }) }),
    fc.record({
      kind: fc.constantFrom(
        'keep' as const,
        'crash' as const,
        'restart' as const,
        'damage' as const,
      ),
    }),
  ),
  { maxLength: 14 },
);

describe('the living index', () => {
  it('agrees with the database after any work, any crash, and with any files', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat({ max: 20 }), async (work: readonly Step[], crashAt) => {
        const database = openDatabase(crypto.randomUUID());
        await writeChange(database, { put: { memories: [aMemory('working')] } });
        const folder = aPrivateFolder();
        const start = async (): Promise<LivingIndex> => {
          folder.stepsUntilCrash = Infinity;
          const started = createLivingIndex(
            database,
            indexFilesIn(() => Promise.resolve(folder)),
          );
          await started.ready();
          await started.keep();
          return started;
        };
        let living = await start();
        let imported = 0;

        const put = async (unit: TranslationUnit): Promise<void> => {
          await writeChange(database, { put: { units: [unit] } });
          living.update([unit], []);
        };

        for (const step of work) {
          if (step.kind === 'confirm') {
            await put(
              aUnit(
                { kk: aSentence(step.number), ru: String(step.number) },
                { id: `u${String(step.number)}` },
              ),
            );
          } else if (step.kind === 'edit') {
            const ids = [...(await storedTexts(database)).keys()];
            const id = ids[step.number % Math.max(1, ids.length)];
            const unit = id && (await createUnitStore(database).get([id])).get(id);
            if (unit)
              await put({
                ...unit,
                variants: { ...unit.variants, kk: { text: `жаңа ${String(step.number)} ереже` } },
              });
          } else if (step.kind === 'remove') {
            const ids = [...(await storedTexts(database)).keys()];
            const id = ids[step.number % Math.max(1, ids.length)];
            if (id === undefined) continue;
            await writeChange(database, { delete: { units: [id] } });
            living.update([], [id]);
          } else if (step.kind === 'import') {
            imported += 1;
            const units = Array.from({ length: step.count }, (_, place) =>
              aUnit({ kk: `${aSentence(place)} ${String(imported)}`, ru: String(place) }),
            );
            await importUnits(database, aMemory(`import-${String(imported % 3)}`), units);
            await living.catchUp();
          } else if (step.kind === 'keep') {
            await living.keep();
          } else {
            // A crash in the middle of storing; files that are gone; a plain end.
            folder.stepsUntilCrash = step.kind === 'crash' ? crashAt : Infinity;
            if (step.kind === 'crash') await living.keep();
            if (step.kind === 'damage') folder.files.clear();
            living = await start();
          }
        }
        await expectAgreement(living, database);
        await expectAgreement(await start(), database);
        database.close();
      }),
      { numRuns: 25 },
    );
  });

  it('answers from what it has read while it is being built anew, and says how far it is', async () => {
    const database = openDatabase(crypto.randomUUID());
    const units = Array.from({ length: 3000 }, (_, place) =>
      aUnit({ kk: aSentence(place), ru: String(place) }),
    );
    await importUnits(database, aMemory('agency'), units);
    const living = createLivingIndex(
      database,
      indexFilesIn(() => Promise.resolve(aPrivateFolder())),
    );
    await living.ready();
    expect(living.state()).toMatchObject({ isReady: true, building: 0 });
    const late = aUnit(
      { kk: 'Кеш келген сөйлем осы', ru: 'Поздно' },
      { id: 'late', memoryId: 'agency' },
    );
    await writeChange(database, { put: { units: [late] } });
    living.update([late], []);
    const query = { text: 'Кеш келген сөйлем осы', from: 'kk', to: 'ru' };
    expect(living.index.find(query)).toHaveLength(1);
    await living.keep();
    expect(living.state()).toEqual({ units: 3001, isReady: true, building: undefined });
  });

  it('takes an import in once, whoever tells it first: the staged blocks or the log', async () => {
    const database = openDatabase(crypto.randomUUID());
    const files = indexFilesIn(() => Promise.resolve(aPrivateFolder()));
    const living = createLivingIndex(database, files);
    await living.ready();
    for (const memoryId of ['agency', 'court']) {
      const units = Array.from({ length: 100 }, (_, place) =>
        aUnit({ kk: `${aSentence(place)} ${memoryId}`, ru: String(place) }),
      );
      const packer = new BlockPacker();
      living.stage(memoryId, 0, [...packer.add(units), ...packer.end()]);
      await importUnits(database, aMemory(memoryId), units);
      if (memoryId === 'agency') await living.catchUp();
      await living.commitStaged(memoryId);
      await living.catchUp();
    }
    expect(living.index.size).toBe(200);
    await expectAgreement(living, database);
  });

  it('joins what many sessions left behind, and what changes meanwhile stays as it became', async () => {
    const database = openDatabase(crypto.randomUUID());
    await writeChange(database, { put: { memories: [aMemory('working')] } });
    const living = createLivingIndex(
      database,
      indexFilesIn(() => Promise.resolve(aPrivateFolder())),
    );
    await living.ready();
    const put = async (number: number, text: string): Promise<void> => {
      const unit = aUnit({ kk: text, ru: 'Иә' }, { id: `u${String(number)}` });
      await writeChange(database, { put: { units: [unit] } });
      living.update([unit], []);
    };
    for (let session = 0; session < 9; session++) {
      await put(session, aSentence(session));
      const keeping = living.keep();
      if (session > 4) await put(session - 3, `${aSentence(session)} қайта`);
      await keeping;
    }
    expect(living.index.partsOf('working').length).toBeLessThan(7);
    await expectAgreement(living, database);
  });
});
