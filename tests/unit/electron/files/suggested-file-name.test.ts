import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestedFileName } from '../../../../electron/files/suggested-file-name.ts';

describe('a file name that the page suggests', () => {
  it.each([
    ['Келіссөздер 30 наурыз.docx', 'Келіссөздер 30 наурыз.docx', 'docx'],
    ['../../.bashrc', 'story.bashrc', 'bashrc'],
    ['U.S. and Kazakhstan', 'U.S. and Kazakhstan', ''],
  ])('%s becomes %s', (suggested, name, ending) => {
    expect(suggestedFileName(suggested)).toEqual({ name, ending });
  });

  it('leads into no folder and fits every file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const { name } = suggestedFileName(suggested);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
        expect(name).not.toBe('');
      }),
    );
  });
});
