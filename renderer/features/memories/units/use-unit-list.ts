import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { BrowseList, BrowseQuery } from '../../../../shared/model/browsing.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import type { Problem } from '../../../../shared/result.ts';
import { useServices } from '../../../services/services.ts';
import { createUnitPages, unitsOnPage } from './unit-pages.ts';
import type { UnitPages } from './unit-pages.ts';

export interface ShownList {
  /** Another one for every answer. */
  readonly listId: number;
  readonly count: number;
  readonly pages: UnitPages;
}

export interface UnitListInUse {
  /** Undefined until the first answer; afterwards the last one, until the next. */
  readonly list: ShownList | undefined;
  readonly problem: Problem | undefined;
  readonly isLooking: boolean;
  /** Asks again: the list was changed. */
  readonly refresh: () => void;
  /** Reads units of the list, in its order. */
  readonly read: (from: number, count: number) => Promise<readonly TranslationUnit[]>;
}

const pauseInTyping = 200;
const pauseBetweenRefreshes = 3_000;

/** The units that the query asks for. What is edited here is shown at its place until the list is asked anew. */
export function useUnitList(query: BrowseQuery): UnitListInUse {
  const { jobs, memoryHistory, exchanges } = useServices();
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly question: string;
    readonly list: ShownList | undefined;
    readonly problem: Problem | undefined;
  }>();
  const imports = useSyncExternalStore(exchanges.imports.subscribe, exchanges.imports.get);
  const question = JSON.stringify({ query, round, imports });
  const refresh = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  const lastGone = useRef(0);
  const askAgain = useCallback(() => {
    // A list that goes again at once would be asked for without end.
    if (Date.now() - lastGone.current < pauseBetweenRefreshes) return;
    lastGone.current = Date.now();
    refresh();
  }, [refresh]);
  const readOf = useCallback(
    async (listId: number, from: number, count: number) => {
      const page = await jobs.memory.run((memory) => memory.page(listId, from, count));
      return page.ok ? page.value : [];
    },
    [jobs],
  );
  useEffect(() => {
    let isWanted = true;
    const take = ({ listId, count }: BrowseList): ShownList => ({
      listId,
      count,
      pages: createUnitPages(count, (from, some) => readOf(listId, from, some), askAgain),
    });
    const timer = setTimeout(() => {
      const asked = (JSON.parse(question) as { readonly query: BrowseQuery }).query;
      void jobs.memory
        .run((memory) => memory.browse(asked))
        .then((found) => {
          if (!isWanted) return;
          setAnswer({
            question,
            list: found.ok ? take(found.value) : undefined,
            problem: found.ok ? undefined : found.problem,
          });
        });
    }, pauseInTyping);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [jobs, question, readOf, askAgain]);
  const list = answer?.list;
  useEffect(
    () =>
      memoryHistory.latest.subscribe(() => {
        const { put, delete: gone } = memoryHistory.latest.get() ?? {};
        const units = put?.units ?? [];
        const areShown = units.every((unit) => list?.pages.patch(unit) === true);
        if (!areShown || (gone?.units ?? []).length > 0 || put?.memories !== undefined) refresh();
      }),
    [memoryHistory, list, refresh],
  );
  return useMemo(
    () => ({
      list,
      problem: answer?.problem,
      isLooking: answer?.question !== question,
      refresh,
      read: async (from, count) => {
        const all: TranslationUnit[] = [];
        while (list !== undefined && all.length < count) {
          const some = await readOf(
            list.listId,
            from + all.length,
            Math.min(count - all.length, unitsOnPage * 10),
          );
          if (some.length === 0) break;
          all.push(...some);
        }
        return all;
      },
    }),
    [list, answer, question, refresh, readOf],
  );
}
