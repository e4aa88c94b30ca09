import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../renderer/storage/database.ts';
import { importMemoryFile } from '../../../../renderer/workers/memory-files.ts';
import { noon } from '../../../support/a-story.ts';

const memory = {
  id: 'agency',
  name: 'agency.tmx',
  role: 'reference',
  penalty: 0,
  createdAt: noon,
} as const;

const met = { en: 'They met.', kk: 'Олар кездесті.' };

/** A TMX file of these units, the header on its first line and a unit a line. */
function tmxOf(...units: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const lines = units.map((unit) => {
    const variants = Object.entries(unit).map(
      ([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`,
    );
    return `<tu>${variants.join('')}</tu>`;
  });
  const head = '<tmx version="1.4"><header srclang="en"/><body>';
  return new TextEncoder().encode(`${head}\n${lines.join('\n')}\n</body></tmx>`);
}

describe('importing a memory', () => {
  it('stores its units, and tells of what was left out by reason', async () => {
    const database = openDatabase(crypto.randomUUID());
    const bytes = tmxOf(met, { en: 'Alone.' });
    const imported = await importMemoryFile(database, 'agency.tmx', bytes, memory);
    expect(imported).toMatchObject({
      ok: true,
      value: {
        units: 1,
        leftOut: [{ code: 'fewer-than-two-languages', count: 1, firstLines: [3] }],
      },
    });
    expect(await database.units.count()).toBe(1);
  });

  it('names the file in the journal as the contract says', async () => {
    const database = openDatabase(crypto.randomUUID());
    const imported = await importMemoryFile(database, 'agency.tmx', tmxOf(met), memory);
    const lines = imported.ok ? imported.value.journal : [];
    expect(lines.find(({ operation }) => operation === 'import')?.records).toEqual([
      { memoryId: 'agency', fileName: 'agency.tmx', units: 1 },
    ]);
  });

  it('refuses a file without a unit that could be used, and leaves no empty memory', async () => {
    const database = openDatabase(crypto.randomUUID());
    const bytes = tmxOf({ en: 'Alone.' }, { kk: 'Жалғыз.' });
    const imported = await importMemoryFile(database, 'agency.tmx', bytes, memory);
    expect(imported).toEqual({
      ok: false,
      problem: { code: 'memory-without-units', params: { file: 'agency.tmx' } },
    });
    expect(await database.memories.count()).toBe(0);
  });
});
