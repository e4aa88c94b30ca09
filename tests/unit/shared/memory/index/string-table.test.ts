import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StringTable } from '../../../../../shared/memory/index/string-table.ts';

describe('a string table', () => {
  it('numbers strings as they come, each once, and gives them back, from a file, too', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ел', 'елге')), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(texts, (all) => {
        const table = new StringTable();
        const distinct = [...new Set(all)];
        for (const text of all) expect(table.add(text)).toBe(distinct.indexOf(text));
        const opened = new StringTable(table.arrays());
        for (const one of [table, opened]) {
          expect(one.size).toBe(distinct.length);
          distinct.forEach((text, id) => {
            expect([one.find(text), one.text(id)]).toEqual([id, text]);
          });
        }
        expect(opened.find('жоқ сөз')).toBe(-1);
        expect(opened.add('жоқ сөз')).toBe(distinct.length);
      }),
    );
  });

  it('holds words of any length', () => {
    const table = new StringTable();
    const long = 'қ'.repeat(200_000);
    expect(table.text(table.add(long))).toBe(long);
  });
});
