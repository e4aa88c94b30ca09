import { describe, expect, it } from 'vitest';
import { createExchangeBoard } from '../../../../../renderer/services/exchange/exchange-board.ts';
import type { ExchangeRun } from '../../../../../renderer/services/exchange/exchange-run.ts';
import type { ImportReport } from '../../../../../renderer/services/exchange/exchange-reports.ts';
import type { ExchangeProgress } from '../../../../../renderer/workers/jobs.ts';
import { failed, succeeded } from '../../../../../shared/result.ts';
import type { Result } from '../../../../../shared/result.ts';

const report: ImportReport = {
  memoryId: 'agency',
  fileName: 'agency.tmx',
  added: 3,
  alreadyThere: 1,
  unitsLeftOut: 0,
  leftOut: [],
};

/** A run that goes on and ends as the test wants. */
function aRun<Answer>() {
  let end: (result: Result<Answer>) => void = () => undefined;
  let tell: (progress: ExchangeProgress) => void = () => undefined;
  let cancelled = 0;
  const result = new Promise<Result<Answer>>((resolve) => {
    end = resolve;
  });
  return {
    start: (onProgress: (progress: ExchangeProgress) => void): ExchangeRun<Answer> => {
      tell = onProgress;
      return {
        result,
        cancel: () => {
          cancelled += 1;
        },
      };
    },
    tell: (progress: ExchangeProgress) => {
      tell(progress);
    },
    end: (value: Result<Answer>) => {
      end(value);
    },
    cancelled: () => cancelled,
  };
}

function aBoard() {
  let last = 0;
  return createExchangeBoard(() => {
    last += 1;
    return String(last);
  });
}

describe('the board of imports and exports', () => {
  it('shows how far an import is and how it ended, until that is put away', async () => {
    const board = aBoard();
    const run = aRun<ImportReport>();
    const ending = board.beginImport('agency.tmx', run.start);
    expect(board.list.get()).toMatchObject([{ kind: 'import', name: 'agency.tmx' }]);
    const progress: ExchangeProgress = { step: 'reading', done: 5, all: 10, units: 2 };
    run.tell(progress);
    expect(board.list.get()[0]?.progress).toBe(progress);
    run.end(succeeded(report));
    expect(await ending).toEqual({ kind: 'imported', report });
    expect(board.list.get()[0]?.end).toEqual({ kind: 'imported', report });
    expect(board.imports.get()).toBe(1);
    board.putAway('1');
    expect(board.list.get()).toEqual([]);
  });

  it('says nothing of what was cancelled, and of an export that got no place', async () => {
    const board = aBoard();
    const run = aRun<ImportReport>();
    const ending = board.beginImport('agency.tmx', run.start);
    board.list.get()[0]?.cancel();
    expect(run.cancelled()).toBe(1);
    expect(board.list.get()[0]?.isCancelling).toBe(true);
    run.end(failed({ code: 'cancelled', params: {} }));
    expect(await ending).toMatchObject({ kind: 'failed' });
    const nowhere = aRun<undefined>();
    const exporting = board.beginExport('agency', nowhere.start);
    nowhere.end(succeeded(undefined));
    expect(await exporting).toBeUndefined();
    expect(board.list.get()).toEqual([]);
    expect(board.imports.get()).toBe(0);
  });

  it('keeps a problem until it has been read, beside what else is going on', async () => {
    const board = aBoard();
    const [broken, other] = [aRun<ImportReport>(), aRun<ImportReport>()];
    const ending = board.beginImport('broken.tmx', broken.start);
    void board.beginImport('other.tmx', other.start);
    const problem = { code: 'file-damaged-xml', params: { file: 'broken.tmx' } };
    broken.end(failed(problem));
    await ending;
    expect(board.list.get().map(({ name, end }) => [name, end])).toEqual([
      ['broken.tmx', { kind: 'failed', problem }],
      ['other.tmx', undefined],
    ]);
  });

  it('knows whether somebody looks at it', () => {
    const board = aBoard();
    const [stopFirst, stopSecond] = [board.watch(), board.watch()];
    stopFirst();
    expect(board.isWatched()).toBe(true);
    stopSecond();
    expect(board.isWatched()).toBe(false);
  });
});
