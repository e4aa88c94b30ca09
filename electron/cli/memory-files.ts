import { basename } from 'node:path';
import type { MemoryReading } from '../../shared/formats/memory/memory-format.ts';
import { memoryFormats } from '../../shared/formats/memory/memory-formats.ts';
import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../shared/memory/memory-index.ts';
import type { UnitSource } from '../../shared/model/unit-source.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { readMemory } from '../../shared/pipeline/read-memory.ts';
import type { ReadUnit } from '../../shared/pipeline/read-memory.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { sizeLimits } from '../files/size-limits.ts';
import type { CommandProblem } from './command.ts';
import { openBytes, unreadable } from './input-file.ts';
import type { Terminal } from './terminal.ts';

/** Memories of the command line, loaded. */
export interface LoadedMemories {
  readonly index: MemoryIndex;
  readonly units: UnitSource;
  /** What its file calls a unit of the index: its name, else its place in the file, counted from 1. */
  nameOf(unit: TranslationUnit): string;
  /** Milliseconds for reading, and for indexing. */
  readonly loadMs: number;
  readonly indexMs: number;
}

/** Reads one memory's file, whose `memoryId` is the file as it was named, and gives its units in batches. */
async function readMemoryFile(
  file: string,
  terminal: Terminal,
  take: (units: readonly ReadUnit[]) => Promise<void>,
): Promise<Result<MemoryReading, CommandProblem>> {
  const bytes = await openBytes(file, terminal, sizeLimits.memory);
  if (!bytes.ok) return bytes;
  const request = {
    // Units name their file as where they come from: no folder of this machine travels with them.
    fileName: basename(file),
    bytes: bytes.value(),
    memoryId: file,
    time: Date.now(),
  };
  const memory = await readMemory(request, take);
  return memory.ok ? memory : unreadable(file, memory.problem, memoryFormats);
}

/** Several memories in one index. Units of one name, in one file or in two, do not replace each other. */
export async function loadMemories(
  files: readonly string[],
  terminal: Terminal,
): Promise<Result<LoadedMemories, CommandProblem>> {
  const names: string[] = [];
  const units: TranslationUnit[] = [];
  const start = performance.now();
  for (const file of files) {
    let place = 0;
    const memory = await readMemoryFile(file, terminal, (some) => {
      for (const unit of some) {
        place += 1;
        const id = String(names.length);
        names.push(unit.origin.unitName ?? String(place));
        units.push({ ...unit, id });
      }
      return Promise.resolve();
    });
    if (!memory.ok) return memory;
  }
  const loaded = performance.now();
  const index = createMemoryIndex();
  index.addAll(units);
  for (const id of index.memoryIds) index.pack(id);
  return succeeded({
    index,
    units: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const unit = units[Number(id)];
            return unit === undefined ? [] : [[id, unit] as const];
          }),
        ),
      ),
    nameOf: (unit) => names[Number(unit.id)] ?? unit.id,
    loadMs: loaded - start,
    indexMs: performance.now() - loaded,
  });
}
