/**
 * One after the other: whatever reads a story and writes it again has the story to itself meanwhile, so that an
 * undo waits for the step before it and no change is built on rows that have just gone.
 */
export interface Turns {
  /** Runs the task when all earlier ones have ended, well or not. */
  take<Answer>(task: () => Promise<Answer>): Promise<Answer>;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (task) => {
      const turn = last.then(task, task);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
