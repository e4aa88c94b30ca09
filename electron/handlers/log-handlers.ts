import { pageProblem } from '../files/page-problem.ts';
import { logProblem } from '../files/problem-log.ts';
import type { Handlers } from '../ipc/handle.ts';

/** What the page's code broke is written down beside this side's own problems. */
export function logHandlers(): Pick<Handlers, 'log.problem'> {
  return {
    'log.problem': (problem) => {
      logProblem(pageProblem(problem));
      return undefined;
    },
  };
}
