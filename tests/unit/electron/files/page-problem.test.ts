import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageProblem } from '../../../../electron/files/page-problem.ts';

describe('a problem of the page in the log', () => {
  it('is its class and the frames of our scripts, in one line', () => {
    const place = [
      '    at present (app://workbench/assets/index-B1.js:12:34)',
      '    at async Promise.all (index 0)',
      '    at app://workbench/assets/memory.worker.js:5:6',
      '    at async Object.save (app://workbench/assets/index-B1.js:7:8)',
    ].join('\n');
    expect(pageProblem({ name: 'BrokenInvariant', place })).toBe(
      'page: BrokenInvariant at present (app://workbench/assets/index-B1.js:12:34) ' +
        'at app://workbench/assets/memory.worker.js:5:6 ' +
        'at async Object.save (app://workbench/assets/index-B1.js:7:8)',
    );
  });

  it('leaves out what is no frame, such as the message with the words of a story', () => {
    const place = 'Error: «Назарбаев прибыл в Брюссель»\nat the talks in Астана\nЖаңалық';
    expect(pageProblem({ name: 'Error', place })).toBe('page: Error');
  });

  it('holds no control character, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const place = `at a (app://workbench/a.js:1:2)\n${words}\nat ${words} (app://workbench/b.js:1:2)`;
        expect(pageProblem({ name: 'Error', place })).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});
