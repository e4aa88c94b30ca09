import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';

/** The units of a long list, read page by page as they come into sight. */
export interface UnitPages {
  /** Undefined where it is not read yet. */
  readonly unitAt: (index: number) => TranslationUnit | undefined;
  /** These are in sight, from `first` up to, not including, `end`: what is missing is read, the latest wish first. */
  readonly want: (first: number, end: number) => void;
  /** Shows a unit as it is now; false where it is not among those that were read. */
  readonly patch: (unit: TranslationUnit) => boolean;
  /** Rises with whatever there is to show anew. */
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Gives the units from a place on, none where the list has gone. */
export type ReadUnits = (from: number, count: number) => Promise<readonly TranslationUnit[]>;

export const unitsOnPage = 60;
const pagesKept = 80;

/** `onGone` is told once when the list no longer has what it had. */
export function createUnitPages(count: number, read: ReadUnits, onGone: () => void): UnitPages {
  const pages = new Map<number, readonly TranslationUnit[]>();
  const listeners = new Set<() => void>();
  let version = 0;
  let wanted: readonly number[] = [];
  let isReading = false;
  let isGone = false;
  const tell = (): void => {
    version += 1;
    for (const listener of [...listeners]) listener();
  };
  const keep = (page: number, units: readonly TranslationUnit[]): void => {
    pages.set(page, units);
    for (const old of pages.keys()) {
      if (pages.size <= pagesKept) break;
      if (!wanted.includes(old)) pages.delete(old);
    }
  };
  // One at a time: whoever drags the bar through a million asks for the last place only.
  const readOn = async (): Promise<void> => {
    const page = wanted.find((each) => !pages.has(each));
    if (isReading || isGone || page === undefined) return;
    isReading = true;
    const from = page * unitsOnPage;
    const expected = Math.min(unitsOnPage, count - from);
    const units = await read(from, expected);
    isReading = false;
    isGone = units.length === 0;
    if (isGone) onGone();
    else {
      keep(page, units);
      tell();
      void readOn();
    }
  };
  return {
    unitAt: (index) => pages.get(Math.floor(index / unitsOnPage))?.[index % unitsOnPage],
    want: (first, end) => {
      if (end <= first) return;
      const [from, to] = [Math.floor(first / unitsOnPage), Math.floor((end - 1) / unitsOnPage)];
      wanted = Array.from({ length: to - from + 1 }, (_, place) => from + place);
      void readOn();
    },
    patch: (unit) => {
      for (const [page, units] of pages) {
        if (!units.some(({ id }) => id === unit.id)) continue;
        pages.set(
          page,
          units.map((old) => (old.id === unit.id ? unit : old)),
        );
        tell();
        return true;
      }
      return false;
    },
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
