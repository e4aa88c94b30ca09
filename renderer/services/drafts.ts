import type { CellAddress } from './history.ts';

/** How storing a typed text ended; `gone` where its row is no longer there. */
export type DraftEnd = 'stored' | 'refused' | 'gone';

/** Carries a typed text to the store. */
export type StoreDraft = (address: CellAddress, text: string) => Promise<DraftEnd>;

/**
 * What is being typed and not yet stored. A draft is stored a moment after the last key, and at once on
 * `flush` (blur, a command, quitting); it stays the text on screen until the store shows the same. One that the
 * store refused is tried again, for as long as it takes.
 */
export interface Drafts {
  get(address: CellAddress): string | undefined;
  set(address: CellAddress, text: string, store: StoreDraft): void;
  /** Forgets a draft whose text the store shows now. */
  settle(address: CellAddress, storedText: string): void;
  /** Forgets what the store has: it is about to say something else. What is not stored yet waits for its turn. */
  forgetStored(): void;
  /** Stores everything that is waiting, as far as the store takes it. */
  flush(): Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Draft {
  readonly address: CellAddress;
  readonly text: string;
  readonly store: StoreDraft;
  readonly state: 'waiting' | 'storing' | 'stored';
  /** The store shows this text already, though its journal line may be on the way. */
  isShown?: boolean;
}

const pauseBeforeStoring = 400;
const pauseBeforeTryingAgain = 2_000;

/** `onWaiting` hears how many drafts are not in the store yet. */
export function createDrafts(onWaiting: (count: number) => void = () => undefined): Drafts {
  const drafts = new Map<string, Draft>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();
  let storing: Promise<unknown> = Promise.resolve();

  const put = (key: string, draft: Draft | undefined): void => {
    if (draft === undefined) drafts.delete(key);
    else drafts.set(key, draft);
    onWaiting([...drafts.values()].filter(({ state }) => state !== 'stored').length);
    for (const listener of [...listeners]) listener();
  };
  const storeIn = (key: string, pause: number): void => {
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void storeNow(key), pause),
    );
  };
  const storeNow = (key: string): Promise<unknown> => {
    clearTimeout(timers.get(key));
    const draft = drafts.get(key);
    if (draft?.state !== 'waiting') return storing;
    const going: Draft = { ...draft, state: 'storing' };
    put(key, going);
    // One after the other: the order of keys is the order in the store.
    storing = storing.then(async () => {
      const end = await endOf(going);
      // Typed on meanwhile: the newer text has a life of its own.
      if (drafts.get(key) !== going) return;
      if (end === 'refused') storeIn(key, pauseBeforeTryingAgain);
      const isOver = end === 'gone' || (end === 'stored' && going.isShown === true);
      put(key, isOver ? undefined : { ...going, state: end === 'stored' ? 'stored' : 'waiting' });
    });
    return storing;
  };

  return {
    get: (address) => drafts.get(keyOf(address))?.text,
    set: (address, text, store) => {
      put(keyOf(address), { address, text, store, state: 'waiting' });
      storeIn(keyOf(address), pauseBeforeStoring);
    },
    settle: (address, storedText) => {
      const draft = drafts.get(keyOf(address));
      if (draft?.text !== storedText) return;
      if (draft.state === 'stored') put(keyOf(address), undefined);
      if (draft.state === 'storing') draft.isShown = true;
    },
    forgetStored: () => {
      for (const [key, { state }] of [...drafts]) if (state === 'stored') put(key, undefined);
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

function keyOf({ rowId, language }: CellAddress): string {
  return `${language} ${rowId}`;
}

async function endOf({ store, address, text }: Draft): Promise<DraftEnd> {
  try {
    return await store(address, text);
  } catch {
    // Whatever it was, the text is still here: it is tried again.
    return 'refused';
  }
}
