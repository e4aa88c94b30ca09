import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../../shared/formats/memory/csv/csv.ts';
import type { FileUnit, MemoryFormat } from '../../../../../shared/formats/memory/memory-format.ts';
import {
  memoryFormatFor,
  memoryFormats,
} from '../../../../../shared/formats/memory/memory-formats.ts';
import { tsv } from '../../../../../shared/formats/memory/tsv/tsv.ts';
import { tmx } from '../../../../../shared/formats/memory/tmx/tmx.ts';
import type { TranslationUnit } from '../../../../../shared/model/translation-unit.ts';
import { bytesIn } from '../../../../support/bytes-in.ts';
import { readWhole, writeWholeMemory } from '../../../../support/whole-memory.ts';

const unit: TranslationUnit = {
  id: 'u-1',
  memoryId: 'm-1',
  variants: {
    en: { text: 'Nazarbayev met Juncker & "others" <in Brussels>.' },
    ru: { text: ' -5 градусов \tи\r\nветер ' },
    kk: { text: "'=Қазақстан, ҒӨҮҰҚӘІҺҢ" },
  },
  context: { en: { before: '', after: 'Next one.' }, kk: { before: '<seg>Алдыңғы</seg>' } },
  origin: { name: 'eu-talks «2016»', storyId: 's-1', rowId: 'r-1', unitName: 'eu-7' },
  author: 'Дан "DS" Смит',
  createdAt: 1_459_325_730_123,
  changedAt: 1_459_325_731_000,
};

function asRead({
  variants,
  context,
  origin,
  author,
  createdAt,
  changedAt,
}: TranslationUnit): FileUnit {
  return {
    variants,
    context,
    ...(origin.unitName === undefined ? {} : { name: origin.unitName }),
    originName: origin.name,
    author,
    createdAt,
    changedAt,
  };
}

/** They hold texts, origin, author and dates; no names, neighbours, codes and notes. */
const tables: readonly MemoryFormat[] = [tsv, csv];

describe.each(memoryFormats)('the format $name', (format) => {
  it('reads back every variant, origin, author and date that it wrote', async () => {
    const read = await readWhole(format, await writeWholeMemory(format, [unit]));
    const { name, context, ...facts } = asRead(unit);
    // A table holds no names and no neighbours.
    const expected = tables.includes(format) ? facts : { ...facts, name, context };
    expect(read).toMatchObject({ ok: true, value: { leftOut: [], unitsLeftOut: 0 } });
    expect(read.ok && read.value.units).toEqual([expected]);
    expect(read.ok && [...read.value.languages].sort()).toEqual(['en', 'kk', 'ru']);
  });

  it('writes the same bytes for the same units, and an empty memory that can be read', async () => {
    expect(await writeWholeMemory(format, [unit])).toEqual(await writeWholeMemory(format, [unit]));
    expect(await readWhole(format, await writeWholeMemory(format, []))).toMatchObject({
      ok: true,
      value: { units: [], leftOut: [] },
    });
  });

  it('reads back languages of any tag, and texts whose tabs and line ends look like rows', async () => {
    const texts = ['1\t2\t3\t4\t5\t6\t7\t8\n9', '"\t"\n"', '"Да"', "'-5", "''=SUM(A1)", '"'];
    const units = texts.map((text) => ({
      ...unit,
      variants: { de: { text }, id: { text: 'Ya' }, 'kk-Latn': { text }, 'uz-Cyrl': { text } },
      context: {},
    }));
    const read = await readWhole(format, await writeWholeMemory(format, units));
    expect(read.ok && read.value.units.map(({ variants }) => variants)).toEqual(
      units.map(({ variants }) => variants),
    );
  });

  it('reads back any text', async () => {
    const text = fc
      .string({
        unit: fc.constantFrom(
          ...Array.from('aЖқ "\'\t\n\r=+-@＝＋<&>]\u0085\u2028👍\u0301', String),
        ),
        minLength: 1,
      })
      .map((words) => `${words}.`);
    await fc.assert(
      fc.asyncProperty(text, text, text, async (en, ru, before) => {
        const one = {
          ...unit,
          variants: { en: { text: en }, ru: { text: ru } },
          context: { en: { before } },
        };
        const read = await readWhole(format, await writeWholeMemory(format, [one]));
        expect(read.ok && read.value.units[0]?.variants).toEqual(one.variants);
        if (!tables.includes(format))
          expect(read.ok && read.value.units[0]?.context).toEqual(one.context);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what no file may hold', async () => {
    const variants = { en: { text: 'Ast\u0001ana\uFFFE' }, ru: { text: 'Аст\uD800ана' } };
    if (tables.includes(format)) return;
    const read = await readWhole(format, await writeWholeMemory(format, [{ ...unit, variants }]));
    expect(read.ok && read.value.units[0]?.variants).toEqual({
      en: { text: 'Astana' },
      ru: { text: 'Астана' },
    });
  });
});

describe('TMX', async () => {
  const whole = await writeWholeMemory(tmx, [unit]);
  const text = (markup: string): string =>
    new TextDecoder().decode(whole).replace('<body>', markup);

  it.each([
    ['file-damaged-xml', text('<body><tu>')],
    ['file-damaged-xml', text('<body>&unknown;')],
    ['file-damaged-xml', text('<body>\u0001')],
    ['file-damaged-xml', `${text('<body>')}<tmx/>`],
    ['file-damaged-xml', text('<body>').slice(0, -9)],
    ['file-not-tmx', '<html><body/></html>'],
    ['file-not-tmx', '<tmx version="1.4"><header/></tmx>'],
    ['file-xml-entities', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx><body/></tmx>'],
    ['file-xml-too-deep', `<tmx><body>${'<a>'.repeat(300)}`],
    ['file-empty', ' \n'],
  ])('answers %s to a damaged or foreign file, and no unit', async (code, damaged) => {
    expect(await readWhole(tmx, bytesIn('utf-8', damaged))).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it('is read from UTF-16, with and without a mark', async () => {
    const markup = text('<body>').replace('UTF-8', 'UTF-16');
    for (const bytes of [bytesIn('utf-16le', markup), bytesIn('utf-16be', `\uFEFF${markup}`)]) {
      expect(await readWhole(tmx, bytes)).toMatchObject({ value: { units: [asRead(unit)] } });
    }
  });

  it('never gives half of a file for any damage to it', async () => {
    const bytes = await writeWholeMemory(tmx, [unit, unit, unit]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), fc.nat(255), async (at, byte) => {
        const damaged = bytes.slice();
        damaged[at] = byte;
        const read = await readWhole(tmx, damaged);
        if (read.ok)
          expect(read.value.units.length + read.value.unitsLeftOut).toBeGreaterThanOrEqual(3);
        const cut = await readWhole(tmx, bytes.subarray(0, at));
        expect(cut.ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe.each([
  [tsv, '\t'],
  [csv, ','],
])('the table $name', (format, separator) => {
  it.each([
    ['id\tdoc\tfoo', false],
    ['en\tid', false],
    ['en\tde', false],
    ['en\tno', false],
    ['de-DE\tfr-FR', true],
    ['"EN-us"\t"kaz"', true],
    ['kz\trus\tfoo-XX', true],
    ['en\ten', false],
    ['en\tde-ZZ-oops-', false],
  ])('whose header is %j names two languages: %s', async (header, isKnown) => {
    const table = `${header}\nOne\tБір\tx\n`.replaceAll('\t', separator);
    const read = await readWhole(format, bytesIn('utf-8', table));
    expect(read).toMatchObject(
      isKnown
        ? { ok: true, value: { units: [{}], leftOut: [] } }
        : { ok: false, problem: { code: 'file-table-languages', params: { line: 1 } } },
    );
  });

  it('runs no cell as a formula in a spreadsheet', async () => {
    const texts = ['=1+1', '+7 701', '-5 °C', '@mention', '\t=1', "'=1", '＝1'];
    for (const text of texts) {
      const variants = { en: { text }, ru: { text } };
      const bytes = await writeWholeMemory(format, [{ ...unit, variants }]);
      const [, ...lines] = new TextDecoder().decode(bytes).split('\n');
      const cells = lines.join('\n').split(separator);
      expect(cells[0]?.replace(/^"/u, '')).toMatch(/^'/u);
    }
  });
});

describe('memoryFormatFor', () => {
  it.each([
    ['memory.TMX', '<?xml version="1.0"?><tmx/>', 'tmx'],
    ['memory.xml', '<?xml version="1.0"?><tmx/>', 'tmx'],
    ['memory.tsv', 'en\tru', 'tsv'],
  ])('reads %s with the content %j as %s', (name, content, format) => {
    expect(memoryFormatFor(name, bytesIn('utf-8', content))).toMatchObject({
      value: { name: format },
    });
  });

  it('tells what a mislabelled file is', () => {
    expect(memoryFormatFor('memory.tmx', Uint8Array.of(0x50, 0x4b, 3, 4))).toMatchObject({
      problem: { code: 'file-mislabelled', params: { found: 'ZIP', expected: 'TMX' } },
    });
    expect(memoryFormatFor('memory.sdltm', bytesIn('utf-8', 'x'))).toMatchObject({
      problem: { code: 'file-unknown-format', params: { extension: 'sdltm' } },
    });
  });
});
