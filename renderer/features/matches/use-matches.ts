import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Match } from '../../../shared/model/match.ts';
import type { FindRequest } from '../../workers/jobs.ts';
import { useServices } from '../../services/services.ts';

/**
 * The best matches for the cell in focus; undefined while the memory is thinking, or where there is nothing to
 * ask. An answer to an earlier focus is never shown. The row's own unit is left out: it would only echo.
 */
export function useMatches(
  request: FindRequest | undefined,
  ownRowId: string | undefined,
): readonly Match[] | undefined {
  const { jobs, history, memoryChanged } = useServices();
  // A confirmation or its undoing changes what the memory answers.
  const steps = useSyncExternalStore(history.changed.subscribe, history.changed.get);
  const imports = useSyncExternalStore(memoryChanged.subscribe, memoryChanged.get);
  const [answer, setAnswer] = useState<{ key: string; matches: readonly Match[] }>();
  const question = request === undefined ? '' : JSON.stringify(request);
  const key = `${question} ${ownRowId ?? ''} ${steps} ${imports}`;
  useEffect(() => {
    if (question === '') return undefined;
    let isWanted = true;
    void jobs.memory.find(JSON.parse(question) as FindRequest).then((matches) => {
      const others = matches.filter(({ unit }) => unit.origin.rowId !== ownRowId);
      if (isWanted) setAnswer({ key, matches: others });
    });
    return () => {
      isWanted = false;
    };
  }, [jobs, key, ownRowId, question]);
  return answer?.key === key ? answer.matches : undefined;
}
