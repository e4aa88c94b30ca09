import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  editMemories,
  redoMemoryEdit,
  undoMemoryEdit,
} from '../../../../renderer/services/edit-memories.ts';
import type { MemoryEdit } from '../../../../renderer/services/memory-history.ts';
import type { Services } from '../../../../renderer/services/services.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { aMemory, aUnit } from '../../../support/a-unit.ts';
import { aWorkbench } from '../../../support/a-workbench.ts';

const [first, second] = ['Банк ставканы көтерді.', 'Банк мөлшерлемені көтерді.'];

function says(kk: string): TranslationUnit {
  return aUnit({ ru: 'Банк повысил ставку.', kk }, { id: 'rate', memoryId: 'agency' });
}

const correction: MemoryEdit = {
  forward: { put: { units: [says(second)] } },
  backward: { put: { units: [says(first)] } },
};
const deletion: MemoryEdit = {
  forward: { delete: { units: ['rate'] } },
  backward: { put: { units: [says(second)] } },
};

async function textOf({ storage }: Services): Promise<string | undefined> {
  return (await storage.units.get(['rate'])).get('rate')?.variants['kk']?.text;
}

async function aMemoryWithAUnit() {
  const workbench = await aWorkbench();
  await workbench.services.storage.write({
    put: { memories: [aMemory('agency')], units: [says(first)] },
  });
  return workbench;
}

describe('a change of the memories', () => {
  it('is stored, told to the journal and the index, taken back and done again', async () => {
    const { services, journal, indexed } = await aMemoryWithAUnit();
    await editMemories(services, correction);
    await editMemories(services, deletion);
    expect(await textOf(services)).toBeUndefined();
    expect(journal.at(-1)).toMatchObject({ table: 'units', operation: 'delete' });
    expect(await undoMemoryEdit(services)).toBe(true);
    expect(await textOf(services)).toBe(second);
    expect(indexed()).toEqual([says(second)]);
    expect(await undoMemoryEdit(services)).toBe(true);
    expect(await textOf(services)).toBe(first);
    expect(await undoMemoryEdit(services)).toBe(false);
    expect(await redoMemoryEdit(services)).toBe(true);
    expect(await redoMemoryEdit(services)).toBe(true);
    expect(await textOf(services)).toBeUndefined();
    expect(await redoMemoryEdit(services)).toBe(false);
  });

  it('is taken back once, whether by its notice or by keys', async () => {
    const { services } = await aMemoryWithAUnit();
    await editMemories(services, correction);
    await undoMemoryEdit(services, correction);
    expect(await undoMemoryEdit(services, correction)).toBe(false);
    expect(await undoMemoryEdit(services)).toBe(false);
    expect(await textOf(services)).toBe(first);
  });

  it('is not to be done again once something else was done', async () => {
    const { services } = await aMemoryWithAUnit();
    await editMemories(services, correction);
    await undoMemoryEdit(services);
    await editMemories(services, deletion);
    expect(await redoMemoryEdit(services)).toBe(false);
  });

  it('stays where it was in the history while the store refuses', async () => {
    const { services } = await aMemoryWithAUnit();
    await editMemories(services, correction);
    const refusing: Services = {
      ...services,
      storage: { ...services.storage, write: () => Promise.reject(new Error('the disk is full')) },
    };
    await undoMemoryEdit(refusing);
    expect(await textOf(services)).toBe(second);
    await undoMemoryEdit(services);
    expect(await textOf(services)).toBe(first);
    await redoMemoryEdit(refusing);
    expect(await textOf(services)).toBe(first);
    await redoMemoryEdit(services);
    expect(await textOf(services)).toBe(second);
  });
});
