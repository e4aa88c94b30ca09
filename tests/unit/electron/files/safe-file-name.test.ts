import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../electron/files/safe-file-name.ts';

describe('a file name that the page suggests', () => {
  it.each([
    ['Келіссөздер 30 наурыз.docx', 'Келіссөздер 30 наурыз.docx'],
    ['../../.bashrc', 'bashrc'],
    ['C:\\Users\\a.txt', 'C Users a.txt'],
    ['«ЕС: что дальше?».md', '«ЕС что дальше ».md'],
    ['con.txt', 'story con.txt'],
    ['....', 'story'],
    ['U.S. and Kazakhstan', 'U.S. and Kazakhstan'],
  ])('%s becomes %s', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name);
  });

  it('fits every file system, whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const name = safeFileName(suggested);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
        expect(name).not.toBe('');
      }),
    );
  });
});
