import type { Problem, Result } from '../../../shared/result.ts';
import type { ExchangeProgress } from '../../workers/jobs.ts';
import { createValueStore } from '../value-store.ts';
import type { ValueStore } from '../value-store.ts';
import type { ExchangeRun } from './exchange-run.ts';
import type { ExportedFile } from './exchange-reports.ts';
import type { ImportReport } from './exchange-reports.ts';

/** How an import or an export ended. */
export type ExchangeResult =
  | { readonly kind: 'imported'; readonly report: ImportReport }
  | { readonly kind: 'exported'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** An import or an export, while it runs and until its end has been read. */
export interface Exchange {
  readonly id: string;
  readonly kind: 'import' | 'export';
  /** Of the file that comes in, or of the memory that goes out. */
  readonly name: string;
  /** Undefined until the first part is done. */
  readonly progress: ExchangeProgress | undefined;
  readonly isCancelling: boolean;
  /** Undefined while it runs. */
  readonly end: ExchangeResult | undefined;
  readonly cancel: () => void;
}

/** Starts a run that tells of its progress. */
export type StartRun<Answer> = (
  onProgress: (progress: ExchangeProgress) => void,
) => ExchangeRun<Answer>;

/** Every import and export since the window was opened, save those whose end was put away. */
export interface ExchangeBoard {
  readonly list: ValueStore<readonly Exchange[]>;
  /** Counts the imports that have brought something. */
  readonly imports: ValueStore<number>;
  /** Until the end of the answer is called, somebody looks at the list: no notice need tell of ends. */
  readonly watch: () => () => void;
  readonly isWatched: () => boolean;
  readonly beginImport: (name: string, start: StartRun<ImportReport>) => Promise<ExchangeResult>;
  /** Undefined where the user chose no place for the file. */
  readonly beginExport: (
    name: string,
    start: StartRun<ExportedFile | undefined>,
  ) => Promise<ExchangeResult | undefined>;
  /** Takes one that has ended from the list. */
  readonly putAway: (id: string) => void;
}

export function createExchangeBoard(newId: () => string): ExchangeBoard {
  const list = createValueStore<readonly Exchange[]>([]);
  const imports = createValueStore(0);
  let watchers = 0;
  const change = (id: string, changes: Partial<Exchange>): void => {
    list.set(list.get().map((each) => (each.id === id ? { ...each, ...changes } : each)));
  };
  const remove = (id: string): void => {
    list.set(list.get().filter((each) => each.id !== id));
  };
  const begin = async <Answer>(
    kind: Exchange['kind'],
    name: string,
    start: StartRun<Answer>,
    endOf: (answer: Answer) => ExchangeResult | undefined,
  ): Promise<ExchangeResult | undefined> => {
    const id = newId();
    const { result, cancel } = start((progress) => {
      change(id, { progress });
    });
    const exchange: Exchange = {
      id,
      kind,
      name,
      progress: undefined,
      isCancelling: false,
      end: undefined,
      cancel: () => {
        change(id, { isCancelling: true });
        cancel();
      },
    };
    list.set([...list.get(), exchange]);
    const end = endOfRun(await result, endOf);
    // Who cancels knows it, and who chose no place as well.
    const isQuiet =
      end === undefined || (end.kind === 'failed' && end.problem.code === 'cancelled');
    if (isQuiet) remove(id);
    else change(id, { end });
    return end;
  };
  return {
    list,
    imports,
    watch: () => {
      watchers += 1;
      return () => {
        watchers -= 1;
      };
    },
    isWatched: () => watchers > 0,
    beginImport: async (name, start) => {
      const toEnd = (report: ImportReport): ExchangeResult => ({ kind: 'imported', report });
      const end = (await begin('import', name, start, toEnd)) ?? cancelled;
      if (end.kind === 'imported' && end.report.added > 0) imports.set(imports.get() + 1);
      return end;
    },
    beginExport: (name, start) =>
      begin('export', name, start, (file) =>
        file === undefined ? undefined : { kind: 'exported', file },
      ),
    putAway: remove,
  };
}

const cancelled: ExchangeResult = {
  kind: 'failed',
  problem: { code: 'cancelled', params: {} },
};

function endOfRun<Answer>(
  result: Result<Answer>,
  endOf: (answer: Answer) => ExchangeResult | undefined,
): ExchangeResult | undefined {
  return result.ok ? endOf(result.value) : { kind: 'failed', problem: result.problem };
}
