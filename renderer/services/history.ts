import type { LanguageTag } from '../../shared/model/language-tag.ts';
import type { Change } from '../storage/change.ts';

/** A cell on screen. */
export interface CellAddress {
  readonly rowId: string;
  readonly language: LanguageTag;
}

/** Something done to a story, with its way back. */
export interface Step {
  readonly storyId: string;
  readonly forward: Change;
  readonly backward: Change;
  /** The cell to show after undoing or redoing. */
  readonly focus: CellAddress;
  /** Typing in one cell without a pause is one step. */
  readonly typing?: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
}

interface Stacks {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** One history per story, unlimited, for the time that the window is open. */
export interface History {
  readonly record: (step: Step) => void;
  /** Takes the last step back from the list; the caller carries out its `backward`. */
  readonly takeUndo: (storyId: string) => Step | undefined;
  readonly takeRedo: (storyId: string) => Step | undefined;
}

const pauseInTyping = 1_500;

export function createHistory(): History {
  const stacks = new Map<string, Stacks>();
  const of = (storyId: string): Stacks => stacks.get(storyId) ?? { done: [], undone: [] };
  const put = (storyId: string, next: Stacks): void => {
    stacks.set(storyId, next);
  };
  return {
    record: (step) => {
      const { done } = of(step.storyId);
      const last = done.at(-1);
      const joined = last !== undefined && continues(last, step);
      const next = joined ? { ...step, backward: last.backward } : step;
      put(step.storyId, { done: [...(joined ? done.slice(0, -1) : done), next], undone: [] });
    },
    takeUndo: (storyId) => {
      const { done, undone } = of(storyId);
      const step = done.at(-1);
      if (step !== undefined) put(storyId, { done: done.slice(0, -1), undone: [...undone, step] });
      return step;
    },
    takeRedo: (storyId) => {
      const { done, undone } = of(storyId);
      const step = undone.at(-1);
      if (step !== undefined) put(storyId, { done: [...done, step], undone: undone.slice(0, -1) });
      return step;
    },
  };
}

function continues(last: Step, step: Step): boolean {
  return (
    last.typing === true &&
    step.typing === true &&
    last.focus.rowId === step.focus.rowId &&
    last.focus.language === step.focus.language &&
    step.time - last.time < pauseInTyping
  );
}
