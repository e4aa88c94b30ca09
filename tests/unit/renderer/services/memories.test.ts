import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { confirmCell } from '../../../../renderer/features/grid/actions/confirm-cell.ts';
import {
  createMemory,
  deleteMemory,
  tidyMemories,
  updateMemory,
} from '../../../../renderer/services/memories.ts';
import {
  chooseWritingMemory,
  writingMemoryId,
} from '../../../../renderer/services/writing-memory.ts';
import { ensureWorkingMemory } from '../../../../renderer/services/working-memory.ts';
import { cellOf } from '../../../../shared/model/cells.ts';
import { aHand } from '../../../support/a-story.ts';
import { aMemory, aUnit, importUnits } from '../../../support/a-unit.ts';
import { aWorkbench } from '../../../support/a-workbench.ts';

const units = Array.from({ length: 70 }, (_, page) =>
  aUnit({ en: `Page ${page}`, kk: `${page}-бет` }),
);

describe('a memory', () => {
  it('is deleted with its units, brought back whole, and deleted for good at the next start', async () => {
    const { services, database, journal } = await aWorkbench();
    const agency = aMemory('agency', { name: 'agency.tmx', penalty: 3 });
    await importUnits(database, agency, units);
    const deleted = await deleteMemory(services, 'agency');
    expect(await services.storage.memory('agency')).toBeUndefined();
    expect(await services.storage.units.get(['agency/0/0'])).toEqual(new Map());
    if (deleted.ok) await deleted.value();
    expect(await services.storage.memory('agency')).toEqual(agency);
    expect((await services.storage.units.get(['agency/0/0'])).size).toBe(1);
    expect(journal.slice(-2)).toMatchObject([
      { table: 'memories', operation: 'delete', records: ['agency'] },
      { table: 'memories', operation: 'put', records: [agency] },
    ]);
    await tidyMemories(services);
    expect(await services.storage.units.count('agency')).toBe(70);
    await deleteMemory(services, 'agency');
    await tidyMemories(services);
    expect(await database.unitBlocks.count()).toBe(0);
    expect(await deleteMemory(services, 'agency')).toEqual({
      ok: false,
      problem: { code: 'memory-is-gone', params: {} },
    });
  });

  it('is made empty, and changed in what is said of it alone', async () => {
    const { services } = await aWorkbench();
    const made = await createMemory(services, { name: 'Court', role: 'archive' });
    const id = made.ok ? made.value.id : '';
    const changes = { name: 'Courts', penalty: 4, priority: 2, isOff: true };
    expect(await updateMemory(services, id, changes)).toEqual({ ok: true, value: undefined });
    expect(await services.storage.memory(id)).toEqual({ ...(made.ok && made.value), ...changes });
    expect(await updateMemory(services, 'nobody', changes)).toMatchObject({ ok: false });
  });
});

describe('the memory that confirmations are written to', () => {
  it('is the working one until another is chosen, and again when that is read-only or gone', async () => {
    const { services } = await aWorkbench();
    await ensureWorkingMemory(services);
    await services.storage.write({ put: { memories: [aMemory('court', { createdAt: 1 })] } });
    expect(await writingMemoryId(services)).toBe('working');
    await chooseWritingMemory(services, 'court');
    expect(await writingMemoryId(services)).toBe('court');
    await updateMemory(services, 'court', { isReadOnly: true });
    expect(await writingMemoryId(services)).toBe('working');
    expect(await chooseWritingMemory(services, 'court')).toMatchObject({
      ok: false,
      problem: { code: 'memory-read-only' },
    });
    await updateMemory(services, 'court', { isReadOnly: false });
    await updateMemory(services, 'working', { isReadOnly: true });
    await deleteMemory(services, 'court');
    expect(await writingMemoryId(services)).toBe('working');
    expect(await chooseWritingMemory(services, 'court')).toMatchObject({
      problem: { code: 'memory-is-gone' },
    });
  });

  it('gets a unit of its own of a row that another memory has one of', async () => {
    const { services, database } = await aWorkbench();
    await ensureWorkingMemory(services);
    await services.storage.write({ put: { memories: [aMemory('court')] } });
    const open = await services.storage.story('talks');
    const row = open?.rows.find(({ id }) => id === 'met');
    const kk = cellOf('Олар кездесті.', { kind: 'typed' }, aHand);
    if (row === undefined) throw new Error('the story has a row');
    await services.storage.write({ put: { rows: [{ ...row, cells: { ...row.cells, kk } }] } });
    await confirmCell(services, 'talks', { rowId: 'met', language: 'kk' });
    await chooseWritingMemory(services, 'court');
    await confirmCell(services, 'talks', { rowId: 'met', language: 'kk' });
    const stored = await database.units.toArray();
    expect(stored.map(({ memoryId }) => memoryId).sort()).toEqual(['court', 'working']);
  });
});
