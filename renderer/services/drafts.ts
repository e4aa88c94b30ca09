import type { CellAddress } from './history.ts';

/** Carries a typed text to the store. */
export type StoreDraft = (address: CellAddress, text: string) => Promise<boolean>;

/**
 * What is being typed and not yet stored. A draft is stored a moment after the last key, and at once on
 * `flush` (blur, a command, quitting); it stays the text on screen until the store shows the same.
 */
export interface Drafts {
  get(address: CellAddress): string | undefined;
  set(address: CellAddress, text: string, store: StoreDraft): void;
  /** Forgets a draft whose text the store shows now. */
  settle(address: CellAddress, storedText: string): void;
  /** Forgets what the store has: it is about to say something else. What was typed since waits for its turn. */
  forgetStored(): void;
  /** Stores everything that is waiting. */
  flush(): Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Draft {
  readonly address: CellAddress;
  readonly text: string;
  readonly store: StoreDraft;
  waiting: boolean;
}

const pauseBeforeStoring = 400;

export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();
  const keyOf = ({ rowId, language }: CellAddress): string => `${language} ${rowId}`;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  let storing: Promise<unknown> = Promise.resolve();

  const storeNow = (key: string): Promise<unknown> => {
    clearTimeout(timers.get(key));
    timers.delete(key);
    const draft = drafts.get(key);
    if (draft?.waiting !== true) return storing;
    draft.waiting = false;
    // One after the other: the order of keys is the order in the store.
    storing = storing.then(async () => {
      const stored = await draft.store(draft.address, draft.text);
      if (!stored) draft.waiting = true;
    });
    return storing;
  };
  const forget = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
    if (drafts.delete(key)) tell();
  };

  return {
    get: (address) => drafts.get(keyOf(address))?.text,
    set: (address, text, store) => {
      const key = keyOf(address);
      drafts.set(key, { address, text, store, waiting: true });
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => void storeNow(key), pauseBeforeStoring),
      );
      tell();
    },
    settle: (address, storedText) => {
      const draft = drafts.get(keyOf(address));
      if (draft?.waiting === false && draft.text === storedText) forget(keyOf(address));
    },
    forgetStored: () => {
      for (const [key, { waiting }] of [...drafts]) if (!waiting) forget(key);
    },
    flush: async () => {
      for (const key of [...drafts.keys()]) void storeNow(key);
      await storing;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
