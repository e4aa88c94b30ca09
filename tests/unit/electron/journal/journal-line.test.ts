import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeLine, journalLine } from '../../../../electron/journal/journal-line.ts';

const time = new Date('2016-03-30T09:15:00.000Z');

describe('a line of the journal', () => {
  it('holds the entry, its time and its checksum, in this order', () => {
    const records = [{ id: 'u1', kk: 'Еуропалық одақ', ru: 'Европейский союз' }];
    const line = journalLine({ sequence: 12, table: 'units', operation: 'put', records }, time);
    const entry = JSON.parse(line) as object;
    expect(Object.keys(entry)).toEqual([
      'sequence',
      'time',
      'table',
      'operation',
      'records',
      'crc32',
    ]);
    expect(entry).toMatchObject({ sequence: 12, time: '2016-03-30T09:15:00.000Z', records });
  });

  it('is one line and whole, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, sequence) => {
        const line = journalLine(
          { sequence, table: 'units', operation: 'put', records: [text, { text }] },
          time,
        );
        expect(line).not.toContain('\n');
        expect(isWholeLine(line)).toBe(true);
      }),
    );
  });

  it('is not whole when it was cut or changed', () => {
    const line = journalLine(
      { sequence: 3, table: 'units', operation: 'delete', records: ['u1'] },
      time,
    );
    fc.assert(
      fc.property(fc.nat({ max: line.length - 1 }), (length) => {
        expect(isWholeLine(line.slice(0, length))).toBe(false);
      }),
    );
    expect(isWholeLine(line.replace('"u1"', '"u2"'))).toBe(false);
  });
});
