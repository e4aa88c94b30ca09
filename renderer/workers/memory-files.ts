import { formatOfMemoryFile, memoryFormatOfName } from '../../shared/formats/memory/memory-formats.ts';
import type { FileUnit } from '../../shared/formats/memory/memory-format.ts';
import type { Hand } from '../../shared/model/cells.ts';
import type { Memory, TranslationUnit } from '../../shared/model/translation-unit.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Database } from '../storage/database.ts';
import { writeChange } from '../storage/write-change.ts';
import type { MemoryImport, NamedBytes } from './jobs.ts';

/** Reads the file and stores the memory with all its units in one transaction; a problem stores nothing. */
export async function importMemoryFile(
  database: Database,
  file: NamedBytes,
  memory: Memory,
  hand: Hand,
): Promise<Result<MemoryImport>> {
  const format = formatOfMemoryFile(file.name, file.bytes);
  if (!format.ok) return format;
  const read = format.value.read(file.bytes);
  if (!read.ok) return read;
  const units = read.value.units.map((unit) => storedUnit(unit, memory, hand));
  const lines = await writeChange(database, { put: { memories: [memory], units } });
  return succeeded({
    units: units.length,
    leftOut: read.value.leftOut,
    journal: lines.map((line) =>
      line.table === 'units' ? { ...line, records: [summary(file, memory, units.length)] } : line,
    ),
  });
}

function storedUnit(unit: FileUnit, memory: Memory, hand: Hand): TranslationUnit {
  const createdAt = unit.createdAt ?? hand.time;
  return {
    // Ids of a file are unique within it at most: two imports of one file must not overwrite each other.
    id: crypto.randomUUID(),
    memoryId: memory.id,
    variants: unit.variants,
    context: unit.context ?? {},
    origin: { name: unit.originName ?? memory.name },
    author: unit.author ?? hand.author,
    createdAt,
    changedAt: unit.changedAt ?? createdAt,
  };
}

function summary(file: NamedBytes, memory: Memory, units: number): unknown {
  return { memoryId: memory.id, file: file.name, units };
}

/** Every unit of these memories as one file. */
export async function writeMemoryFile(
  database: Database,
  memoryIds: readonly string[],
  formatName: string,
): Promise<Uint8Array> {
  const units = await database.units.where('memoryId').anyOf([...memoryIds]).sortBy('createdAt');
  return memoryFormatOfName(formatName).write(units);
}
