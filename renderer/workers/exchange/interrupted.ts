import type { Problem } from '../../../shared/result.ts';

/** Ends a job from within what it reads or writes; the job catches it and gives the problem back. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Throws where somebody has cancelled the job. */
export function goOnUnless(isCancelled: () => boolean): void {
  if (isCancelled()) throw new Interrupted({ code: 'cancelled', params: {} });
}
