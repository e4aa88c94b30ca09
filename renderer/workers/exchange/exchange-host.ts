import { transfer } from 'comlink';
import { failed } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Database } from '../../storage/database.ts';
import { createUnitStore } from '../../storage/units/unit-store.ts';
import type { ExchangeJobs } from '../jobs.ts';
import { atMostEvery } from './at-most-every.ts';
import { bytesOf, partsOfBlob } from './bytes-of.ts';
import { exportMemoryFile } from './export-memory.ts';
import { importMemoryFile } from './import-memory.ts';
import { indexListener } from './index-listener.ts';

const pauseInProgress = 100;

/** The exchange worker's jobs over a database. */
export function createExchangeHost(database: Database): ExchangeJobs {
  const units = createUnitStore(database);
  const cancelled = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, and not at all where it was cancelled while it waited. */
  function inTurn<Answer>(
    jobId: string,
    job: (isCancelled: () => boolean) => Promise<Result<Answer>>,
  ): Promise<Result<Answer>> {
    const isCancelled = (): boolean => cancelled.has(jobId);
    const turn = last.then(() =>
      isCancelled() ? failed({ code: 'cancelled', params: {} }) : job(isCancelled),
    );
    last = turn
      .catch(() => undefined)
      .then(() => {
        cancelled.delete(jobId);
      });
    return turn;
  }

  return {
    importMemory: (request, source, index, onProgress) =>
      inTurn(request.jobId, async (isCancelled) => {
        const read = source instanceof Blob ? partsOfBlob(source, request.fileName) : source;
        const surroundings = {
          database,
          stageBlocks: indexListener(index),
          isCancelled,
          onProgress: atMostEvery(pauseInProgress, onProgress),
        };
        const end = await importMemoryFile(surroundings, request, bytesOf(read, request.size));
        index.close();
        return end;
      }),
    exportMemory: (jobId, memoryId, format, writePart, onProgress) =>
      inTurn(jobId, (isCancelled) =>
        exportMemoryFile(
          {
            units,
            // Handed over, not copied.
            writePart: (bytes) => writePart(transfer(bytes, [bytes.buffer as ArrayBuffer])),
            isCancelled,
            onProgress: atMostEvery(pauseInProgress, onProgress),
          },
          memoryId,
          format,
        ),
      ),
    cancel: (jobId) => {
      cancelled.add(jobId);
      return Promise.resolve();
    },
  };
}
