import type { Result } from '../../shared/result.ts';
import { storeProblem } from './save.ts';

/** The task's result; whatever it throws, such as a store that cannot be read, is a problem like others. */
export async function attempt<Answer>(
  task: () => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  try {
    return await task();
  } catch (error) {
    return { ok: false, problem: storeProblem(error) };
  }
}
