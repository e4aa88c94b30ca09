import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { repairPairing } from '../../../../../../renderer/features/pairing/actions/repair-pairing.ts';
import { redo, undo } from '../../../../../../renderer/services/edit-story.ts';
import { rowOfUnit } from '../../../../../../renderer/services/row-of-unit.ts';
import { save } from '../../../../../../renderer/services/save.ts';
import { moveCell } from '../../../../../../shared/alignment/repair/move-cell.ts';
import { markNotParallel } from '../../../../../../shared/alignment/repair/mark-not-parallel.ts';
import type { Row } from '../../../../../../shared/model/story.ts';
import type { TranslationUnit } from '../../../../../../shared/model/translation-unit.ts';
import { aHand, aRow, aStory, column, noon } from '../../../../../support/a-story.ts';
import { aWorkbench } from '../../../../../support/a-workbench.ts';
import type { TestWorkbench } from '../../../../../support/a-workbench.ts';

const texts: readonly (readonly [string, string | undefined])[] = [
  ['Parliament met on 3 March 2024.', undefined],
  ['Tokayev named 14 ministers.', 'Парламент 2024 жылғы 3 наурызда жиналды.'],
  ['Inflation reached 9.3 percent.', 'Тоқаев 14 министрді тағайындады.'],
  ['The budget grew to 25 trillion tenge.', 'Бюджет 25 триллион теңгеге өсті.'],
  ['Astana hosts the talks.', 'Келіссөз Астанада өтеді.'],
];
const rows = texts.map(([en, kk], index): Row => ({
  ...aRow(kk === undefined ? { en } : { en, kk }, { id: `row-${index}` }),
  confidence: index === 0 || index === 4 ? 0.99 : 0.85,
}));
const units = rows.slice(1).map((row): TranslationUnit => ({
  id: row.id,
  memoryId: 'archive',
  variants: {
    en: { text: row.cells['en']?.text ?? '' },
    kk: { text: row.cells['kk']?.text ?? '' },
  },
  context: {},
  origin: { name: 'talks', storyId: 'talks', rowId: row.id },
  author: '',
  review: 'aligned',
  createdAt: noon,
  changedAt: noon,
}));

async function anArchiveStory(): Promise<TestWorkbench> {
  const workbench = await aWorkbench();
  const memory = {
    id: 'archive',
    name: '2024',
    role: 'archive',
    penalty: 0,
    createdAt: noon,
  } as const;
  await save(workbench.services, {
    put: { stories: [aStory(rows)], rows, memories: [memory], units },
  });
  return workbench;
}

async function kazakh({ services }: TestWorkbench): Promise<readonly string[]> {
  const open = await services.storage.story('talks');
  return column(open?.rows ?? [], 'kk');
}

function inMemory(workbench: TestWorkbench): readonly string[] {
  return workbench
    .indexed()
    .map(({ variants }) => `${variants['en']?.text ?? ''} | ${variants['kk']?.text ?? ''}`)
    .sort();
}

const at = { rowId: 'row-1', language: 'kk' };

describe('a correction of the pairing', () => {
  it('takes the doubtful rows beside it along, and the memory follows at once', async () => {
    const workbench = await anArchiveStory();
    const { services } = workbench;
    const end = await repairPairing(services, 'talks', at, (now) =>
      moveCell(now, 'row-1', 'kk', 'up', aHand),
    );
    expect(end).toEqual({ end: 'done', next: { rowId: 'row-0', language: 'kk' } });
    expect(await kazakh(workbench)).toEqual([
      'Парламент 2024 жылғы 3 наурызда жиналды.',
      'Тоқаев 14 министрді тағайындады.',
      '',
      'Бюджет 25 триллион теңгеге өсті.',
      'Келіссөз Астанада өтеді.',
    ]);
    expect(inMemory(workbench)).toEqual([
      'Astana hosts the talks. | Келіссөз Астанада өтеді.',
      'Parliament met on 3 March 2024. | Парламент 2024 жылғы 3 наурызда жиналды.',
      'The budget grew to 25 trillion tenge. | Бюджет 25 триллион теңгеге өсті.',
      'Tokayev named 14 ministers. | Тоқаев 14 министрді тағайындады.',
    ]);
  });

  it('is one step: undoing it brings rows and units back, redoing both again', async () => {
    const workbench = await anArchiveStory();
    const { services } = workbench;
    const before = { kk: await kazakh(workbench), units: inMemory(workbench) };
    await repairPairing(services, 'talks', at, (now) => moveCell(now, 'row-1', 'kk', 'up', aHand));
    const after = { kk: await kazakh(workbench), units: inMemory(workbench) };
    expect(await undo(services, 'talks')).toEqual(at);
    expect({ kk: await kazakh(workbench), units: inMemory(workbench) }).toEqual(before);
    expect((await services.storage.story('talks'))?.rows).toEqual(rows);
    await redo(services, 'talks');
    expect({ kk: await kazakh(workbench), units: inMemory(workbench) }).toEqual(after);
    await undo(services, 'talks');
    expect(await undo(services, 'talks')).toBeUndefined();
  });

  it('that marks a row as not parallel takes its unit out and leaves the progress', async () => {
    const workbench = await anArchiveStory();
    const { services } = workbench;
    const progress = (await services.storage.story('talks'))?.story.progress;
    await repairPairing(services, 'talks', at, (now) => markNotParallel(now, 'row-1'));
    expect(inMemory(workbench)).toHaveLength(3);
    expect((await services.storage.story('talks'))?.story.progress).toEqual(progress);
    await repairPairing(services, 'talks', at, (now) => markNotParallel(now, 'row-1'));
    expect(inMemory(workbench)).toHaveLength(4);
  });

  it('that does not apply changes nothing', async () => {
    const { services } = await anArchiveStory();
    const end = await repairPairing(services, 'talks', at, () => undefined);
    expect(end).toEqual({ end: 'notApplicable', next: undefined });
  });
});

describe('the row of a unit', () => {
  it('is found while its story has it, and not for a unit of a file', async () => {
    const { services } = await anArchiveStory();
    const [unit] = units;
    if (unit === undefined) throw new Error('there is a unit');
    expect(await rowOfUnit(services, unit)).toEqual({ storyId: 'talks', rowId: 'row-1' });
    const origin = { name: 'agency.tmx' };
    expect(await rowOfUnit(services, { ...unit, origin })).toBeUndefined();
    const gone = { ...unit, origin: { ...unit.origin, rowId: 'gone' } };
    expect(await rowOfUnit(services, gone)).toBeUndefined();
  });
});
