import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { startImport } from '../../../../../renderer/services/exchange/import-memory.ts';
import { usualTarget } from '../../../../../renderer/services/exchange/import-target.ts';
import type { ImportTarget } from '../../../../../renderer/services/exchange/import-target.ts';
import type { TestWorkbench } from '../../../../support/a-workbench.ts';
import { aMemory, allOf } from '../../../../support/a-unit.ts';
import { aWorkbench } from '../../../../support/a-workbench.ts';
import { tmxOf } from '../../../../support/tmx-of.ts';
import { wholeTables } from '../../../../support/whole-tables.ts';

const met = { en: 'They met.', kk: 'Олар кездесті.' };
const left = { en: 'They left.', kk: 'Олар кетті.' };
const file = (...units: readonly Readonly<Record<string, string>>[]) =>
  new File([new Uint8Array(tmxOf(...units))], 'agency.tmx');

function importInto({ services }: TestWorkbench, source: File, target: ImportTarget) {
  return startImport(services, source, target, () => undefined).result;
}

const asNew: ImportTarget = { kind: 'new', name: 'agency.tmx', role: 'reference' };

describe('the import of a memory', () => {
  it('is found, told to the journal and counted when it has succeeded', async () => {
    const bench = await aWorkbench();
    const changes = bench.services.memoryChanged.get();
    const report = await importInto(bench, file(met, left), asNew);
    expect(report).toMatchObject({
      ok: true,
      value: { fileName: 'agency.tmx', added: 2, alreadyThere: 0 },
    });
    const memoryId = report.ok ? report.value.memoryId : '';
    expect(bench.indexed()).toEqual(await allOf(bench.services.storage.units.unitsOf(memoryId)));
    expect(bench.journal.at(-1)).toMatchObject({ operation: 'import', records: [{ memoryId }] });
    expect(bench.services.memoryChanged.get()).toBeGreaterThan(changes);
  });

  it('goes by default into the memory that bears the file’s name and can be written to', async () => {
    const bench = await aWorkbench();
    const { services } = bench;
    expect(await usualTarget(services, 'agency.tmx')).toEqual(asNew);
    const first = await importInto(bench, file(met), asNew);
    const target = await usualTarget(services, 'agency.tmx');
    expect(target).toEqual({ kind: 'existing', memoryId: first.ok && first.value.memoryId });
    expect(await importInto(bench, file(met, left), target)).toMatchObject({
      value: { added: 1, alreadyThere: 1 },
    });
    const [memory] = await services.storage.memories();
    await services.storage.write({
      put: { memories: memory ? [{ ...memory, isReadOnly: true }] : [] },
    });
    expect(await usualTarget(services, 'agency.tmx')).toEqual(asNew);
    expect(await importInto(bench, file(met), target)).toEqual({
      ok: false,
      problem: { code: 'memory-read-only', params: { memory: 'agency.tmx' } },
    });
  });

  it('reads a chosen file in parts, and says what the system says of one that has gone', async () => {
    const bytes = tmxOf(met, left);
    const parts: number[] = [];
    const bench = await aWorkbench({
      'files.readPart': ({ token, start, length }) => {
        parts.push(length);
        if (token === 'gone') {
          const problem = { code: 'file-unknown', params: {} };
          return Promise.resolve({ ok: false, problem });
        }
        return Promise.resolve({ ok: true, value: bytes.slice(start, start + length) });
      },
    });
    const chosen = { token: 'a1', name: 'agency.tmx', size: bytes.length };
    const run = startImport(bench.services, chosen, asNew, () => undefined);
    expect(await run.result).toMatchObject({ ok: true, value: { added: 2 } });
    expect(parts).toEqual([bytes.length]);
    const before = await wholeTables(bench.database);
    const gone = startImport(bench.services, { ...chosen, token: 'gone' }, asNew, () => undefined);
    expect(await gone.result).toEqual({
      ok: false,
      problem: { code: 'file-unknown', params: {} },
    });
    await bench.services.storage.removeLeftovers();
    expect(await wholeTables(bench.database)).toEqual(before);
  });

  it('that is cancelled leaves nothing behind, in the store or the index, and says how far it came', async () => {
    const bench = await aWorkbench();
    const before = await wholeTables(bench.database);
    const many = Array.from({ length: 30_000 }, (_, page) => ({
      en: `Page ${page}`,
      kk: `${page}-бет`,
    }));
    const told: number[] = [];
    const run = startImport(bench.services, file(...many), asNew, ({ done, all }) => {
      told.push(done / all);
      run.cancel();
    });
    expect(await run.result).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } });
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((share) => share > 0 && share <= 1)).toBe(true);
    await bench.services.storage.removeLeftovers();
    expect(await wholeTables(bench.database)).toEqual(before);
    expect(bench.indexed()).toEqual([]);
  });

  it('waits for the one before it, so that a file which is given twice comes in once', async () => {
    const bench = await aWorkbench();
    await bench.services.storage.write({ put: { memories: [aMemory('agency')] } });
    const target: ImportTarget = { kind: 'existing', memoryId: 'agency' };
    const reports = await Promise.all([
      importInto(bench, file(met, left), target),
      importInto(bench, file(met, left), target),
    ]);
    expect(reports.map((report) => report.ok && report.value.added)).toEqual([2, 0]);
  });

  it('that follows a cancelled one into the same memory comes in whole', async () => {
    const bench = await aWorkbench();
    await bench.services.storage.write({ put: { memories: [aMemory('agency')] } });
    const target: ImportTarget = { kind: 'existing', memoryId: 'agency' };
    const many = Array.from({ length: 20_000 }, (_, page) => ({
      en: `Page ${page}`,
      kk: `${page}-бет`,
    }));
    let parts = 0;
    const first = startImport(bench.services, file(...many), target, () => {
      parts += 1;
      if (parts === 2) first.cancel();
    });
    const unwanted = startImport(bench.services, file(met), target, () => undefined);
    const last = startImport(bench.services, file(...many), target, () => undefined);
    unwanted.cancel();
    const ends = await Promise.all([first.result, unwanted.result, last.result]);
    const cancelled = { ok: false, problem: { code: 'cancelled', params: {} } };
    expect(ends).toMatchObject([cancelled, cancelled, { ok: true, value: { added: 20_000 } }]);
    expect(await allOf(bench.services.storage.units.unitsOf('agency'))).toHaveLength(20_000);
    expect(bench.indexed()).toHaveLength(20_000);
  });
});
