import type { Result } from '../../shared/result.ts';
import type { MemoryState } from '../workers/jobs.ts';
import { createValueStore } from './value-store.ts';
import type { ValueStore } from './value-store.ts';

/** How far the memory's index is, as far as the window knows. */
export interface MemoryStateKeeper {
  /** Undefined until the index has answered for the first time. */
  readonly state: ValueStore<MemoryState | undefined>;
  /** Asks the index now, and again and again while it is being built. */
  readonly look: () => void;
}

const pauseBetweenLooks = 400;

/** `onBuilt` is told when a rebuild has come to its end: what was answered meanwhile may have lacked something. */
export function createMemoryStateKeeper(
  ask: () => Promise<Result<MemoryState>>,
  onBuilt: () => void,
): MemoryStateKeeper {
  const state = createValueStore<MemoryState | undefined>(undefined);
  let isLooking = false;
  const lookOnce = async (): Promise<void> => {
    const answer = await ask();
    if (!answer.ok) {
      isLooking = false;
      return;
    }
    const before = state.get();
    if (!isSame(before, answer.value)) state.set(answer.value);
    isLooking = isOnTheWay(answer.value);
    if (before !== undefined && isOnTheWay(before) && !isLooking) onBuilt();
    if (isLooking) setTimeout(() => void lookOnce(), pauseBetweenLooks);
  };
  return {
    state,
    look: () => {
      if (isLooking) return;
      isLooking = true;
      void lookOnce();
    },
  };
}

function isOnTheWay({ isReady, building }: MemoryState): boolean {
  return !isReady || building !== undefined;
}

function isSame(a: MemoryState | undefined, b: MemoryState): boolean {
  return a?.units === b.units && a.isReady === b.isReady && a.building === b.building;
}
