import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../../electron/files/problem-line.ts';

const time = new Date('2016-03-30T09:15:00.000Z');

describe('a line of the log', () => {
  it('says where and what kind, and never what a story says', () => {
    const line = problemLine(
      time,
      'call files.read',
      new TypeError('«Назарбаев прибыл в Брюссель»'),
    );
    expect(line).toMatch(/^2016-03-30T09:15:00\.000Z \| call files\.read \| TypeError at /u);
    expect(line).not.toContain('Назарбаев');
    expect(problemLine(time, 'unhandled rejection', 'text of a story')).toMatch(/\| string$/u);
  });

  it('keeps the words of the system', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    expect(problemLine(time, 'journal', full)).toContain('ENOSPC: no space left on device');
  });
});
