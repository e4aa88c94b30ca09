import type {
  FileUnit,
  MemoryFormat,
  MemoryReading,
} from '../../shared/formats/memory/memory-format.ts';
import { wholeBytes } from '../../shared/formats/whole-bytes.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** A memory's file, read to its end. */
export interface WholeMemory extends Omit<MemoryReading, 'units'> {
  readonly units: readonly FileUnit[];
}

/** Bytes in parts of `size`, in one where it is not given. */
export async function* inParts(bytes: Uint8Array, size = bytes.length): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

/** Every unit of a file that comes in parts of `size` bytes; a file of two batches or more gives them in order. */
export async function readWhole(
  format: MemoryFormat,
  bytes: Uint8Array,
  size?: number,
): Promise<Result<WholeMemory>> {
  const units: FileUnit[] = [];
  const read = await format.read(inParts(bytes, size), (some) => {
    units.push(...some);
    return Promise.resolve();
  });
  if (!read.ok) return read;
  return succeeded({ ...read.value, units });
}

/** The file of these units. */
export function writeWholeMemory(
  format: MemoryFormat,
  units: readonly TranslationUnit[],
): Promise<Uint8Array> {
  const languages = new Set(units.flatMap(({ variants }) => Object.keys(variants)));
  return wholeBytes(format.write(inBatches(units), [...languages]));
}

async function* inBatches(
  units: readonly TranslationUnit[],
): AsyncIterable<readonly TranslationUnit[]> {
  for (let at = 0; at < units.length; at += 2) {
    yield await Promise.resolve(units.slice(at, at + 2));
  }
}
