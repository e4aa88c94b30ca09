import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../shared/pipeline/safe-file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['Астанадағы келіссөздер', 'docx', 'Астанадағы келіссөздер.docx'],
    ['Who won? Results 30/03', 'txt', 'Who won- Results 30-03.txt'],
    ['CON', 'txt', '_CON.txt'],
    ['aux.docx', 'txt', '_aux.docx.txt'],
    ['nul ', 'tmx', '_nul.tmx'],
    ['..', 'txt', 'story.txt'],
    ['../../etc/passwd', 'txt', 'etc-passwd.txt'],
    ['Итоги дня...', 'md', 'Итоги дня.md'],
    ['line\nbreak\u202Etxt', 'html', 'line breaktxt.html'],
    ['-rf', 'txt', 'rf.txt'],
    ['', '', 'story'],
  ])('makes of %j with %j %j', (name, extension, safe) => {
    expect(safeFileName(name, extension)).toBe(safe);
  });

  it('never exceeds 240 bytes nor parts a letter from its accent', () => {
    const name = safeFileName('очень длинное '.repeat(40), 'docx');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    expect(safeFileName('👨‍👩‍👧'.repeat(40), 'txt')).toMatch(/^(?:👨\u200d👩\u200d👧)+\.txt$/u);
  });

  it('is safe for whatever it is given, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name, 'txt');
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(240);
        expect(safe).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]+\.txt$/u);
        expect(safe).not.toMatch(/^(?:[\s.-]|(?:con|prn|aux|nul|com\d|lpt\d)\.)/iu);
        expect(safeFileName(safe.slice(0, -4), 'txt')).toBe(safe);
      }),
    );
  });
});
