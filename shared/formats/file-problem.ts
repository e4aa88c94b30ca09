import type { Problem, Result } from '../result.ts';

/** The result with the file's name among the parameters of its problem, where the texts of problems want it. */
export function inFile<Value>(result: Result<Value>, fileName: string): Result<Value> {
  if (result.ok) return result;
  const { code, params }: Problem = result.problem;
  return { ok: false, problem: { code, params: { ...params, file: fileName } } };
}
