import type { Problem } from '../../shared/result.ts';
import { createValueStore } from './value-store.ts';
import type { ValueStore } from './value-store.ts';

/** What the status bar says of the store. */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly time: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Where the status comes from: what is being written, what waits to be, and what was refused. "Saved" is said only
 * while nothing of it is open.
 */
export interface SaveKeeper {
  readonly status: ValueStore<SaveStatus>;
  readonly writing: (count: 1 | -1) => void;
  readonly waitingDrafts: (count: number) => void;
  /** The store or the journal refused, or does its work again where the problem is undefined. */
  readonly trouble: (where: 'store' | 'journal', problem: Problem | undefined) => void;
}

export function createSaveKeeper(clock: () => number): SaveKeeper {
  const status = createValueStore<SaveStatus>({ kind: 'idle' });
  const troubles = new Map<'store' | 'journal', Problem>();
  let [writing, waiting] = [0, 0];
  let hasWritten = false;
  const say = (kind: 'saving' | 'idle'): void => {
    if (status.get().kind !== kind) status.set({ kind });
  };
  const tell = (): void => {
    const [problem] = troubles.values();
    if (problem !== undefined) status.set({ kind: 'failed', problem });
    else if (writing + waiting > 0) say('saving');
    else if (!hasWritten) say('idle');
    else if (status.get().kind !== 'saved') status.set({ kind: 'saved', time: clock() });
  };
  return {
    status,
    writing: (count) => {
      writing += count;
      hasWritten = true;
      tell();
    },
    waitingDrafts: (count) => {
      waiting = count;
      tell();
    },
    trouble: (where, problem) => {
      if (problem === undefined) troubles.delete(where);
      else troubles.set(where, problem);
      tell();
    },
  };
}
