import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../../../shared/formats/memory/csv/csv.ts';
import { longestSegment } from '../../../../../../shared/formats/memory/inline/segment-text.ts';
import { aUnit } from '../../../../../support/a-unit.ts';
import { bytesIn } from '../../../../../support/bytes-in.ts';
import { readWhole, writeWholeMemory } from '../../../../../support/whole-memory.ts';

const cell = fc.string({
  unit: fc.constantFrom(...Array.from('aЖқ "\t\n\r,;\'=👍', String)),
  maxLength: 8,
});

/** A cell as RFC 4180 has it, quoted where it must be. */
function quoted(text: string, separator: string): string {
  return /["\n\r]/u.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

describe('CSV', () => {
  it('reads any texts that RFC 4180 can hold, in parts of any size, and knows their lines', async () => {
    const table = fc.record({
      separator: fc.constantFrom(',', ';', '\t'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      rows: fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
      size: fc.integer({ min: 1, max: 40 }),
      mark: fc.constantFrom('', '\uFEFF'),
      endsWithLine: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ separator, lineEnd, rows, size, mark, endsWithLine }) => {
        const lines = rows.map((row) => row.map((text) => quoted(text, separator)).join(separator));
        const text = [`kk${separator}ru`, ...lines].join(lineEnd) + (endsWithLine ? lineEnd : '');
        const read = await readWhole(csv, bytesIn('utf-8', mark + text), size);
        const full = rows.filter(([kk, ru]) => kk.trim() !== '' && ru.trim() !== '');
        expect(read.ok && read.value.units).toEqual(
          full.map(([kk, ru]) => ({ variants: { kk: { text: kk }, ru: { text: ru } } })),
        );
        const emptyLines = rows.filter((row, place) => row.join('') === '' && lines[place] === '');
        expect(read.ok && read.value.unitsLeftOut).toBe(
          rows.length - full.length - emptyLines.length,
        );
        const first = rows.findIndex(([kk, ru]) => (kk.trim() === '') !== (ru.trim() === ''));
        const before = [`kk${separator}ru`, ...lines.slice(0, first)].join('\n');
        const reason = read.ok
          ? read.value.leftOut.find(({ code }) => code === 'fewer-than-two-languages')
          : undefined;
        if (first >= 0) {
          expect(reason?.firstLines[0]).toBe((before.match(/\r\n|\r|\n/gu)?.length ?? 0) + 2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is written as spreadsheets take it: with a mark, commas and both characters of a line end', async () => {
    const units = [aUnit({ ru: 'Да, «да»; "да"', kk: 'Иә\nдеді' }, { createdAt: 0, changedAt: 0 })];
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeWholeMemory(csv, units)),
    ).toBe(
      '\uFEFFru,kk,origin,author,created,changed,ushtil\r\n' +
        '"Да, «да»; ""да""","Иә\nдеді",talks,Aigul,1970-01-01T00:00:00.000Z,1970-01-01T00:00:00.000Z,\r\n',
    );
  });

  it.each([
    ['file-table-quote', 'en,ru\nOne,Один\n"Two,Два\nThree,Три\n', { line: 3 }],
    ['file-table-languages', '\n\nисточник;перевод\nсовет;кеңес\n', { line: 3 }],
    ['file-table-languages', '__proto__,constructor\n1,2\n', { line: 1 }],
    ['file-empty', ' \n\n', {}],
    ['file-not-text', 'en,ru\n\0,\0', {}],
  ])('answers %s to %j', async (code, text, params) => {
    for (const size of [3, undefined]) {
      expect(await readWhole(csv, bytesIn('utf-8', text), size)).toEqual({
        ok: false,
        problem: { code, params },
      });
    }
  });

  it('does not hold all of a file whose header never ends', async () => {
    const table = `"${'en,ru'.repeat(100_000)}`;
    expect(await readWhole(csv, bytesIn('utf-8', table))).toMatchObject({
      problem: { code: 'file-table-languages', params: { line: 1 } },
    });
  });

  it('leaves out a text longer than a memory takes, and reads on', async () => {
    const long = 'я'.repeat(longestSegment + 1);
    const table = `ru,kk\n"${long}",x\n${long},x\nДа,Иә\n`;
    expect(await readWhole(csv, bytesIn('utf-8', table), 1000)).toMatchObject({
      value: {
        units: [{ variants: { ru: { text: 'Да' } } }],
        leftOut: [{ code: 'too-long', count: 2, firstLines: [2, 3] }],
      },
    });
  });
});
