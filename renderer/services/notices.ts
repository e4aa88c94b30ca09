import type { Problem } from '../../shared/result.ts';
import { createValueStore } from './value-store.ts';
import type { ValueStore } from './value-store.ts';

/** A word to the user that goes away by itself: a text of our own, or a problem. */
export type Notice =
  | {
      readonly kind: 'done';
      readonly key: string;
      readonly params?: Problem['params'];
      /** Offered as a button beside the text. */
      readonly takeBack?: () => void;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface PostedNotice {
  readonly id: number;
  readonly notice: Notice;
}

/** Where notices are put up, each for its own time: one never takes away what another offers to undo. */
export interface NoticeBoard {
  readonly posted: ValueStore<readonly PostedNotice[]>;
  readonly set: (notice: Notice) => void;
  readonly remove: (id: number) => void;
  /** Does what the latest notice offers to take back, where one does. */
  readonly takeBackLast: () => void;
  /** Takes away what only commented on the last command: the next one has begun. */
  readonly fade: () => void;
}

const timeToRead = 8_000;

export function createNoticeBoard(): NoticeBoard {
  const posted = createValueStore<readonly PostedNotice[]>([]);
  let last = 0;
  const keep = (isKept: (one: PostedNotice) => boolean): void => {
    const kept = posted.get().filter(isKept);
    if (kept.length < posted.get().length) posted.set(kept);
  };
  const remove = (id: number): void => {
    keep((one) => one.id !== id);
  };
  return {
    posted,
    set: (notice) => {
      last += 1;
      const id = last;
      posted.set([...posted.get(), { id, notice }]);
      setTimeout(() => {
        remove(id);
      }, timeToRead);
    },
    remove,
    takeBackLast: () => {
      const last = posted.get().findLast(({ notice }) => takeBackOf(notice) !== undefined);
      if (last === undefined) return;
      takeBackOf(last.notice)?.();
      remove(last.id);
    },
    fade: () => {
      keep(({ notice }) => notice.kind === 'problem' || takeBackOf(notice) !== undefined);
    },
  };
}

function takeBackOf(notice: Notice): (() => void) | undefined {
  return notice.kind === 'done' ? notice.takeBack : undefined;
}
