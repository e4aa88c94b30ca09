import { describe, expect, it } from 'vitest';
import { tmx } from '../../../../shared/formats/memory/tmx/tmx.ts';
import { tsv } from '../../../../shared/formats/memory/tsv/tsv.ts';
import {
  alignmentJson,
  alignmentWriters,
  unpairedLeftOut,
} from '../../../../shared/pipeline/write-alignment.ts';
import type { Alignment } from '../../../../shared/pipeline/write-alignment.ts';
import { readWhole } from '../../../support/whole-memory.ts';

const alignment: Alignment = {
  title: 'talks',
  languages: ['en', 'ru', 'kk'],
  time: Date.UTC(2016, 2, 30),
  rows: [
    {
      paragraph: 0,
      kind: 'headline',
      cells: { en: ['Talks'], ru: ['Переговоры'], kk: ['Келіссөз'] },
      confidence: 0.98765,
    },
    {
      paragraph: 1,
      kind: 'body',
      cells: { en: ['One & two.', 'Three.'], ru: [], kk: ['Бір, екі <үш>.'] },
      confidence: 0.5,
    },
    { paragraph: 1, kind: 'body', cells: { en: [], ru: ['Лишь здесь.'], kk: [] }, confidence: 0.4 },
    { paragraph: 1, kind: 'body', cells: { en: [], ru: ['Да.'], kk: ['Иә.'] }, confidence: 1 },
  ],
};

async function written(extension: string): Promise<string> {
  const bytes = await alignmentWriters[extension]?.(alignment);
  return new TextDecoder().decode(bytes);
}

describe('an alignment', () => {
  it('is a JSON document with every sentence verbatim', () => {
    const { rows } = JSON.parse(alignmentJson(alignment)) as Pick<Alignment, 'rows'>;
    expect(rows[0]).toEqual({
      paragraph: 0,
      cells: { en: ['Talks'], ru: ['Переговоры'], kk: ['Келіссөз'] },
      confidence: 0.988,
    });
    expect(rows.map(({ cells }) => cells)).toEqual(alignment.rows.map(({ cells }) => cells));
  });

  it('becomes a memory of its pairs, with the neighbours in each language', async () => {
    const read = await readWhole(tmx, new TextEncoder().encode(await written('tmx')));
    const units = read.ok ? read.value.units : [];
    expect(units.map(({ variants }) => Object.keys(variants).join(' '))).toEqual([
      'en ru kk',
      'en kk',
      'ru kk',
    ]);
    expect(units[1]?.variants['en']?.text).toBe('One & two. Three.');
    expect(units[1]?.context?.['kk']).toEqual({ before: 'Келіссөз', after: 'Иә.' });
    expect(units[0]?.context?.['ru']).toEqual({ before: '', after: 'Лишь здесь.' });
    expect(unpairedLeftOut(alignment, 'tmx')).toBe(1);
  });

  it('becomes a table of all rows', async () => {
    const lines = (await written('tsv')).trimEnd().split(/\r?\n/u);
    expect(lines.map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['en', 'ru', 'kk'],
      ['Talks', 'Переговоры', 'Келіссөз'],
      ['One & two. Three.', '', 'Бір, екі <үш>.'],
      ['', 'Лишь здесь.', ''],
      ['', 'Да.', 'Иә.'],
    ]);
    expect(unpairedLeftOut(alignment, 'tsv')).toBe(0);
    expect((await readWhole(tsv, new TextEncoder().encode(await written('tsv')))).ok).toBe(true);
    expect(await written('html')).toContain('Бір, екі &lt;үш&gt;.');
  });
});
