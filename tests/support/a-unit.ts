import type { Database } from '../../renderer/storage/database.ts';
import { BlockPacker } from '../../renderer/storage/units/block-packer.ts';
import { beginStaging } from '../../renderer/storage/units/staging.ts';
import type { Memory } from '../../shared/model/memory.ts';
import type { ByLanguage } from '../../shared/model/language-tag.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { noon } from './a-story.ts';

/** A unit that says these texts. */
export function aUnit(
  texts: ByLanguage<string>,
  over: Partial<TranslationUnit> = {},
): TranslationUnit {
  return {
    id: Object.values(texts).join('|'),
    memoryId: 'working',
    variants: Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, { text: text ?? '' }]),
    ),
    context: {},
    origin: { name: 'talks' },
    author: 'Aigul',
    createdAt: noon,
    changedAt: noon,
    ...over,
  };
}

export function aMemory(id: string, over: Partial<Memory> = {}): Memory {
  return { id, name: id, role: 'reference', penalty: 0, createdAt: noon, ...over };
}

/** Stores units packed, as an import does. */
export async function importUnits(
  database: Database,
  memory: Memory,
  units: readonly TranslationUnit[],
): Promise<void> {
  const staging = await beginStaging(database, memory.id);
  const packer = new BlockPacker();
  await staging.write([...packer.add(units), ...packer.end()]);
  await staging.commit({
    memory,
    isNewMemory: (await database.memories.get(memory.id)) === undefined,
    units: units.length,
    fileName: 'agency.tmx',
  });
}

/** Every unit of a memory, in the order of the store. */
export async function allOf<Part>(
  batches: AsyncIterable<readonly Part[]>,
): Promise<readonly Part[]> {
  const all: Part[] = [];
  for await (const some of batches) all.push(...some);
  return all;
}
