import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { startExport } from '../../../../../renderer/services/exchange/export-memory.ts';
import { startImport } from '../../../../../renderer/services/exchange/import-memory.ts';
import type { Desktop } from '../../../../../shared/desktop/contract.ts';
import type { TranslationUnit } from '../../../../../shared/model/translation-unit.ts';
import { failed, succeeded } from '../../../../../shared/result.ts';
import { aMemory, allOf, aUnit, importUnits } from '../../../../support/a-unit.ts';
import { aWorkbench } from '../../../../support/a-workbench.ts';

const units = Array.from({ length: 3_000 }, (_, page) =>
  aUnit(
    { en: `Page ${page} of the agency’s report.`, kk: `Агенттік есебінің ${page}-беті.` },
    { memoryId: 'agency' },
  ),
);

/** A folder of files that are written in parts; `room` is what the disk takes. */
function aDisk(room = Infinity) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const begun = new Map<string, Uint8Array[]>();
  let used = 0;
  const system: Partial<Desktop> = {
    'files.beginSave': ({ suggestedName }) => {
      begun.set(suggestedName, []);
      return Promise.resolve(succeeded({ token: suggestedName, name: suggestedName }));
    },
    'files.writePart': ({ token, bytes }) => {
      used += bytes.length;
      begun.get(token)?.push(bytes);
      if (used <= room) return Promise.resolve(succeeded(undefined));
      const params = { file: token, reason: 'ENOSPC' };
      return Promise.resolve(failed({ code: 'file-not-written', params }));
    },
    'files.endSave': ({ token }) => {
      files.set(token, new Uint8Array(Buffer.concat(begun.get(token) ?? [])));
      begun.delete(token);
      return Promise.resolve(succeeded({ name: token }));
    },
    'files.cancelSave': ({ token }) => {
      begun.delete(token);
      return Promise.resolve(undefined);
    },
  };
  return { system, files, begun };
}

async function aBenchWithAgency(system: Partial<Desktop>) {
  const bench = await aWorkbench(system);
  await importUnits(bench.database, aMemory('agency'), units);
  const loose = aUnit({ ru: 'Сделка.', kk: 'Келісім.' }, { memoryId: 'agency' });
  await bench.services.storage.write({ put: { units: [loose] } });
  return bench;
}

const said = (some: readonly TranslationUnit[]) => some.map(({ variants }) => variants);

describe('the export of a memory', () => {
  it.each(['tmx', 'xliff', 'xliff2', 'tsv', 'csv'])(
    'as %s comes back as it was when it is imported',
    async (format) => {
      const disk = aDisk();
      const { services } = await aBenchWithAgency(disk.system);
      const run = startExport(
        services,
        { id: 'agency' },
        'agency.tmx',
        { name: format, extension: format },
        () => undefined,
      );
      const name = `agency.${format}`;
      expect(await run.result).toEqual({ ok: true, value: { name, units: 3_001 } });
      expect([...disk.files.keys(), ...disk.begun.keys()]).toEqual([name]);
      const source = new File([disk.files.get(name) ?? new Uint8Array()], name);
      const target = { kind: 'new', name: 'copy', role: 'reference' } as const;
      const copied = await startImport(services, source, target, () => undefined).result;
      const copy = copied.ok ? copied.value.memoryId : '';
      expect(said(await allOf(services.storage.units.unitsOf(copy)))).toEqual(
        said(await allOf(services.storage.units.unitsOf('agency'))),
      );
    },
  );

  it('leaves no file where the disk is full or it is cancelled', async () => {
    const disk = aDisk(1_000);
    const { services } = await aBenchWithAgency(disk.system);
    const tmx = { name: 'tmx', extension: 'tmx' };
    const full = startExport(services, { id: 'agency' }, 'agency', tmx, () => undefined);
    expect(await full.result).toMatchObject({
      ok: false,
      problem: { code: 'file-not-written', params: { file: 'agency.tmx', reason: 'ENOSPC' } },
    });
    const run = startExport(services, { id: 'agency' }, 'agency', tmx, () => {
      run.cancel();
    });
    expect(await run.result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect([...disk.files.keys(), ...disk.begun.keys()]).toEqual([]);
  });

  it('comes to nothing where the user chooses no place', async () => {
    const { services } = await aBenchWithAgency({
      'files.beginSave': () => Promise.resolve(succeeded(undefined)),
    });
    const tsv = { name: 'tsv', extension: 'tsv' };
    const run = startExport(services, { id: 'agency' }, 'agency', tsv, () => undefined);
    expect(await run.result).toEqual({ ok: true, value: undefined });
  });
});
