import type { ImportRecord } from '../../shared/desktop/contract.ts';
import { present } from '../../shared/invariant.ts';
import { memoryFormats } from '../../shared/formats/memory/memory-formats.ts';
import { wholeBytes } from '../../shared/formats/whole-bytes.ts';
import type { Memory } from '../../shared/model/memory.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { readMemory } from '../../shared/pipeline/read-memory.ts';
import { failed, succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Database } from '../storage/database.ts';
import { writeChange } from '../storage/write-change.ts';
import type { MemoryImport } from './jobs.ts';

/**
 * Reads the file and stores the memory with all its units in one transaction; a problem stores nothing. Problems:
 * those of the format, and `memory-without-units` (`file`).
 */
export async function importMemoryFile(
  database: Database,
  fileName: string,
  bytes: Uint8Array,
  memory: Memory,
): Promise<Result<MemoryImport>> {
  const units: TranslationUnit[] = [];
  const read = await readMemory(
    { fileName, bytes: inOnePart(bytes), memoryId: memory.id, time: memory.createdAt },
    (some) => {
      // Names of a file are unique within it at most: two imports of one file must not overwrite each other.
      for (const unit of some) units.push({ ...unit, id: crypto.randomUUID() });
      return Promise.resolve();
    },
  );
  if (!read.ok) return read;
  if (units.length === 0) {
    return failed({ code: 'memory-without-units', params: { file: fileName } });
  }
  const lines = await writeChange(database, { put: { memories: [memory], units } });
  const summary: ImportRecord = { memoryId: memory.id, fileName, units: units.length };
  return succeeded({
    units: units.length,
    leftOut: read.value.leftOut,
    journal: lines.map((line) =>
      line.table === 'units' ? { ...line, operation: 'import', records: [summary] } : line,
    ),
  });
}

/** Every unit of a memory as one file. */
export async function writeMemoryFile(
  database: Database,
  memoryId: string,
  formatName: string,
): Promise<Uint8Array> {
  const format = memoryFormats.find(({ name }) => name === formatName);
  const units = await database.units.where('memoryId').equals(memoryId).sortBy('createdAt');
  const languages = new Set(units.flatMap(({ variants }) => Object.keys(variants)));
  return wholeBytes(
    present(format, `${formatName} is a memory format`).write(inOnePart(units), [...languages]),
  );
}

async function* inOnePart<Part>(part: Part): AsyncIterable<Part> {
  yield await Promise.resolve(part);
}
