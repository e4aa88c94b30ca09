import type { Result } from '../../../shared/result.ts';

/** An import or an export that is under way. */
export interface ExchangeRun<Answer> {
  /** Problem `cancelled` where it was cancelled in time; it never rejects. */
  readonly result: Promise<Result<Answer>>;
  /** Does nothing once it has ended, or is making its last step. */
  readonly cancel: () => void;
}
