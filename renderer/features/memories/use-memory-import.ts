import { useEffect, useRef, useState } from 'react';
import type { Problem, Result } from '../../../shared/result.ts';
import { useServices } from '../../services/services.ts';
import type { Services } from '../../services/services.ts';
import type { ExchangeRun } from '../../services/exchange/exchange-run.ts';
import type { ImportReport } from '../../services/exchange/import-memory.ts';
import { chooseMemory, importMemory } from './actions/memory-files.ts';

export interface MemoryImporting {
  readonly isBusy: boolean;
  /** What came of the last import, while the dialog is there. */
  readonly ended: Result<ImportReport> | undefined;
  readonly begin: () => Promise<void>;
  readonly cancel: () => void;
  /** Shows a problem in the place of what came of the last import. */
  readonly fail: (problem: Problem) => void;
}

/** Imports a memory; an import that outlives its dialog says in a notice how it ended. */
export function useMemoryImport(): MemoryImporting {
  const services = useServices();
  const [isBusy, setBusy] = useState(false);
  const [ended, setEnded] = useState<Result<ImportReport>>();
  const isShown = useRef(true);
  const run = useRef<ExchangeRun<ImportReport>>(undefined);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const begin = async (): Promise<void> => {
    const file = await chooseMemory(services);
    if (file === undefined) return;
    setBusy(true);
    setEnded(undefined);
    run.current = await importMemory(services, file);
    const result = await run.current.result;
    if (!isShown.current) {
      tellInNotice(services, result);
      return;
    }
    setBusy(false);
    // Who cancels in the dialog knows it.
    if (result.ok || result.problem.code !== 'cancelled') setEnded(result);
  };
  return {
    isBusy,
    ended,
    begin,
    cancel: () => {
      run.current?.cancel();
    },
    fail: (problem) => {
      setEnded({ ok: false, problem });
    },
  };
}

function tellInNotice(services: Services, result: Result<ImportReport>): void {
  if (result.ok) {
    const { added, fileName } = result.value;
    const params = { count: added, file: fileName };
    services.notice.set({ kind: 'done', key: 'memories:imported', params });
  } else services.notice.set({ kind: 'problem', problem: result.problem });
}
