import { inFile } from '../formats/file-problem.ts';
import type { FileUnit, LeftOut } from '../formats/memory/memory-format.ts';
import { memoryFormatFor } from '../formats/memory/memory-formats.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { succeeded } from '../result.ts';
import type { Result } from '../result.ts';

/** A memory as it was read from a file. */
export interface ReadMemory {
  readonly units: readonly TranslationUnit[];
  readonly leftOut: readonly LeftOut[];
}

export interface ReadMemoryRequest {
  /** Decides the format, together with the first bytes. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly memoryId: string;
  /** Milliseconds since 1970, UTC: for units whose file does not say when they were made. */
  readonly time: number;
}

/**
 * The units of a memory's file, all or nothing. A unit without an id of its own is named by its place in the file,
 * counted from 1; ids are those of the file and need not be unique.
 */
export function readMemory({
  fileName,
  bytes,
  memoryId,
  time,
}: ReadMemoryRequest): Result<ReadMemory> {
  const format = memoryFormatFor(fileName, bytes);
  if (!format.ok) return inFile(format, fileName);
  const read = inFile(format.value.read(bytes), fileName);
  if (!read.ok) return read;
  const units = read.value.units.map((unit, place) =>
    storedUnit(unit, unit.id ?? String(place + 1), fileName, memoryId, time),
  );
  return succeeded({ units, leftOut: read.value.leftOut });
}

function storedUnit(
  unit: FileUnit,
  id: string,
  fileName: string,
  memoryId: string,
  time: number,
): TranslationUnit {
  const createdAt = unit.createdAt ?? time;
  return {
    id,
    memoryId,
    variants: unit.variants,
    context: unit.context ?? {},
    origin: { name: unit.originName ?? fileName },
    author: unit.author ?? '',
    createdAt,
    changedAt: unit.changedAt ?? createdAt,
  };
}
