import { inFile } from '../formats/file-problem.ts';
import type { FileUnit, MemoryReading } from '../formats/memory/memory-format.ts';
import { memoryFormatFor } from '../formats/memory/memory-formats.ts';
import { withFirstBytes } from '../formats/first-bytes.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import type { Result } from '../result.ts';

/** A unit of a file as it is stored, but for the id that whoever stores it gives it. */
export type ReadUnit = Omit<TranslationUnit, 'id'>;

export interface ReadMemoryRequest {
  /** Decides the format, together with the first bytes; the origin of units that name none. */
  readonly fileName: string;
  /** The file's bytes in parts of any size. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly memoryId: string;
  /** Milliseconds since 1970, UTC: for units whose file does not say when they were made. */
  readonly time: number;
}

/**
 * Reads a memory's file of any format and gives its units in batches, in their order; the next batch is read when
 * `take` is done. What `bytes` or `take` throws ends the reading and is thrown on. A problem may come after units
 * were given: whoever wants all or nothing keeps them apart until the end.
 */
export async function readMemory(
  { fileName, bytes, memoryId, time }: ReadMemoryRequest,
  take: (units: readonly ReadUnit[]) => Promise<void>,
): Promise<Result<MemoryReading>> {
  const { first, all } = await withFirstBytes(bytes);
  const format = memoryFormatFor(fileName, first);
  if (!format.ok) return inFile(format, fileName);
  const read = await format.value.read(all, (units) =>
    take(units.map((unit) => readUnit(unit, fileName, memoryId, time))),
  );
  return inFile(read, fileName);
}

function readUnit(unit: FileUnit, fileName: string, memoryId: string, time: number): ReadUnit {
  const createdAt = unit.createdAt ?? time;
  return {
    memoryId,
    variants: unit.variants,
    context: unit.context ?? {},
    origin: {
      name: unit.originName ?? fileName,
      ...(unit.name === undefined ? {} : { unitName: unit.name }),
    },
    author: unit.author ?? '',
    ...(unit.review === undefined ? {} : { review: unit.review }),
    ...(unit.notes === undefined ? {} : { notes: unit.notes }),
    ...(unit.props === undefined ? {} : { props: unit.props }),
    createdAt,
    changedAt: unit.changedAt ?? createdAt,
  };
}
