import type { PageProblem } from '../../shared/desktop/contract.ts';

/**
 * What the log says of a problem that the page reports: the class and at most six frames, in one line. Of `place` only
 * frames of our own scripts are kept, so that no word of a story comes along.
 */
export function pageProblem({ name, place }: PageProblem): string {
  const frames = place
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .filter((line) => /^at (?:[^\s()]+ ){0,5}\(?app:\/\/workbench\/[^\s()]*\)?$/u.test(line))
    .slice(0, 6);
  return ['page:', name, ...frames].join(' ');
}
