import { readMemory } from '../../../shared/pipeline/read-memory.ts';
import type { ReadUnit } from '../../../shared/pipeline/read-memory.ts';
import type { MemoryReading } from '../../../shared/formats/memory/memory-format.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Database } from '../../storage/database.ts';
import { problemOfStore } from '../../storage/problem-of-store.ts';
import { BlockPacker } from '../../storage/units/block-packer.ts';
import { beginStaging } from '../../storage/units/staging.ts';
import type { Staging } from '../../storage/units/staging.ts';
import { createUnitStore } from '../../storage/units/unit-store.ts';
import type { ExchangeProgress, ImportRequest, MemoryImport } from '../jobs.ts';
import { BlockWriter } from './block-writer.ts';
import type { StageBlocks } from './block-writer.ts';
import { goOnUnless, Interrupted } from './interrupted.ts';
import { KnownUnits, knownUnitsOf } from './known-units.ts';

/** What an import reaches beyond the file. */
export interface ImportSurroundings {
  readonly database: Database;
  readonly stageBlocks: StageBlocks;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ExchangeProgress) => void;
}

/**
 * Takes the units of a file that the memory does not have yet into it: blocks that nobody sees are written while the file
 * is read, and the last transaction makes them part of the memory. Whatever happens before that, nobody sees a
 * difference; what was written is left to `dropStaged`. Problems: see `ExchangeJobs.importMemory`.
 */
export async function importMemoryFile(
  surroundings: ImportSurroundings,
  request: ImportRequest,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<MemoryImport>> {
  try {
    const staging = await beginStaging(surroundings.database, request.memory.id);
    return await importStaged(surroundings, request, bytes, staging);
  } catch (error) {
    if (error instanceof Interrupted) return failed(error.problem);
    const problem = problemOfStore(error);
    if (problem === undefined) throw error;
    return failed(problem);
  }
}

async function importStaged(
  { database, stageBlocks, isCancelled, onProgress }: ImportSurroundings,
  { fileName, size, memory, isNewMemory, time }: ImportRequest,
  bytes: AsyncIterable<Uint8Array>,
  staging: Staging,
): Promise<Result<MemoryImport>> {
  const known = isNewMemory
    ? new KnownUnits()
    : await knownUnitsOf(createUnitStore(database), memory.id, (done, all) => {
        goOnUnless(isCancelled);
        onProgress({ step: 'comparing', done, all, units: 0 });
      });
  const packer = new BlockPacker();
  const writer = new BlockWriter(staging, memory.id, stageBlocks);
  const first = staging.next();
  let [bytesRead, units, added] = [0, 0, 0];

  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const part of bytes) {
      goOnUnless(isCancelled);
      bytesRead += part.byteLength;
      onProgress({ step: 'reading', done: bytesRead, all: size, units });
      yield part;
    }
  }

  async function take(some: readonly ReadUnit[]): Promise<void> {
    goOnUnless(isCancelled);
    const fresh = some.filter((unit) => known.add(unit));
    units += some.length;
    added += fresh.length;
    await writer.add(packer.add(fresh));
  }

  try {
    const file = { fileName, bytes: counted(), memoryId: memory.id, time };
    const read = await readMemory(file, take);
    if (!read.ok) return read;
    if (units === 0) return failed({ code: 'memory-without-units', params: { file: fileName } });
    const report = reportOf(read.value, added);
    if (added === 0) return succeeded({ ...report, blocks: undefined, journal: [] });
    await writer.add(packer.end());
    await writer.end();
    goOnUnless(isCancelled);
    const journal = await staging.commit({ memory, isNewMemory, units: added, fileName });
    if (!journal.ok) return journal;
    const blocks = [first, staging.next() - 1] as const;
    return succeeded({ ...report, blocks, journal: journal.value });
  } finally {
    await writer.settled();
  }
}

function reportOf(
  { units, unitsLeftOut, leftOut }: MemoryReading,
  added: number,
): Pick<MemoryImport, 'added' | 'alreadyThere' | 'unitsLeftOut' | 'leftOut'> {
  return { added, alreadyThere: units - added, unitsLeftOut, leftOut };
}
