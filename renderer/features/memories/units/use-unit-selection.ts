import { useCallback, useState } from 'react';
import { withRange, withToggled } from './index-set.ts';
import type { IndexSet } from './index-set.ts';
import type { PressKeys } from './unit-row.tsx';

export interface UnitSelection {
  /** The row that keys are meant for, counted from 0. */
  readonly active: number;
  readonly chosen: IndexSet;
  /** Makes a row the active one; with `extends` everything from where the choice began is chosen. */
  readonly goTo: (row: number, extending: boolean) => void;
  readonly press: (row: number, keys: PressKeys) => void;
  readonly toggle: (row: number) => void;
  readonly chooseAll: (count: number) => void;
  readonly chooseNone: () => void;
}

interface Selection {
  readonly active: number;
  /** Where Shift chooses from. */
  readonly anchor: number;
  readonly chosen: IndexSet;
}

/** Which rows are chosen, and which one keys are meant for. Another list begins with nothing chosen. */
export function useUnitSelection(listId: number | undefined, count: number): UnitSelection {
  const [state, setState] = useState<Selection & { readonly listId: number | undefined }>({
    listId,
    active: 0,
    anchor: 0,
    chosen: [],
  });
  const last = Math.max(count - 1, 0);
  const isSameList = state.listId === listId;
  const change = useCallback(
    (next: (before: Selection) => Selection) => {
      setState((before) => {
        const known = before.listId === listId ? before : { ...before, chosen: [] };
        return { ...next(known), listId };
      });
    },
    [listId],
  );
  const goTo = useCallback(
    (row: number, extending: boolean) => {
      change(({ anchor, chosen }) => {
        if (!extending) return { active: row, anchor: row, chosen };
        const range = { start: Math.min(anchor, row), end: Math.max(anchor, row) + 1 };
        return { active: row, anchor, chosen: withRange([], range) };
      });
    },
    [change],
  );
  const toggle = useCallback(
    (row: number) => {
      change(({ chosen }) => ({ active: row, anchor: row, chosen: withToggled(chosen, row) }));
    },
    [change],
  );
  const press = useCallback(
    (row: number, { shift, mod }: PressKeys) => {
      if (mod) toggle(row);
      else goTo(row, shift);
    },
    [goTo, toggle],
  );
  const chooseAll = useCallback(
    (all: number) => {
      change((before) => ({ ...before, chosen: withRange([], { start: 0, end: all }) }));
    },
    [change],
  );
  const chooseNone = useCallback(() => {
    change((before) => ({ ...before, chosen: [] }));
  }, [change]);
  return {
    active: Math.min(state.active, last),
    chosen: isSameList ? state.chosen : [],
    goTo,
    press,
    toggle,
    chooseAll,
    chooseNone,
  };
}
