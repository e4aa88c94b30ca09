import type { Change } from '../storage/change.ts';
import { createValueStore } from './value-store.ts';
import type { ValueStore } from './value-store.ts';

/** Something done to the memories, with its way back. */
export interface MemoryEdit {
  readonly forward: Change;
  readonly backward: Change;
}

/** What was done to the memories since the window was opened, so that it can be taken back and done again. */
export interface MemoryHistory {
  /** What was written last, be it an edit, its way back, or the same edit again. */
  readonly latest: ValueStore<Change | undefined>;
  readonly record: (edit: MemoryEdit) => void;
  /** The last edit, or the one that is meant where it was not taken back yet. */
  readonly takeUndo: (edit?: MemoryEdit) => MemoryEdit | undefined;
  readonly takeRedo: () => MemoryEdit | undefined;
  /** Puts an edit where it was before it was taken, since the store refused. */
  readonly giveBack: (edit: MemoryEdit, to: 'done' | 'undone') => void;
}

export function createMemoryHistory(): MemoryHistory {
  let done: readonly MemoryEdit[] = [];
  let undone: readonly MemoryEdit[] = [];
  return {
    latest: createValueStore<Change | undefined>(undefined),
    record: (edit) => {
      done = [...done, edit];
      undone = [];
    },
    takeUndo: (wanted) => {
      const edit = wanted === undefined ? done.at(-1) : done.find((each) => each === wanted);
      if (edit === undefined) return undefined;
      done = done.filter((each) => each !== edit);
      undone = [...undone, edit];
      return edit;
    },
    takeRedo: () => {
      const edit = undone.at(-1);
      if (edit === undefined) return undefined;
      undone = undone.slice(0, -1);
      done = [...done, edit];
      return edit;
    },
    giveBack: (edit, to) => {
      done = done.filter((each) => each !== edit);
      undone = undone.filter((each) => each !== edit);
      if (to === 'done') done = [...done, edit];
      else undone = [...undone, edit];
    },
  };
}
