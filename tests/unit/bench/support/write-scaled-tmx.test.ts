import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createScaledMemory } from '../../../bench/support/scaled-memory.ts';
import { scaledUnits } from '../../../bench/support/scaled-units.ts';
import { writeScaledTmx } from '../../../bench/support/write-scaled-tmx.ts';
import { tmx } from '../../../../shared/formats/memory/tmx/tmx.ts';
import { present } from '../../../../shared/invariant.ts';
import { readWhole } from '../../../support/whole-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'ushtil-tmx-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('a scaled memory as TMX holds its units, marks of XML included', async () => {
  const heading = {
    en: 'Oil & gas <b>"up"</b>',
    ru: 'Нефть & газ <b>"вверх"</b>',
    kk: 'Мұнай & газ',
  };
  const memory = createScaledMemory({
    origin: 'a heading',
    families: [{ name: 'news', languages: ['en', 'ru', 'kk'], share: 1, seeds: [heading] }],
    heldOut: [],
  });
  const file = join(folder, 'memory.tmx');
  expect(await writeScaledTmx(memory, 2_050, file)).toBe(statSync(file).size);

  const read = await readWhole(tmx, readFileSync(file));
  const { units, leftOut } = present(read.ok ? read.value : undefined, 'the file can be read');
  expect(leftOut).toEqual([]);
  const written = [...scaledUnits(memory, 0, 2_050)];
  const facts = ({ variants, createdAt }: (typeof units)[number]): unknown => [
    Object.entries(variants).map(([language, variant]) => [language, variant?.text]),
    createdAt,
  ];
  expect(units.map(facts)).toEqual(written.map(facts));
});
