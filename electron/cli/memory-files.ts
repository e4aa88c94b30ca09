import { basename } from 'node:path';
import { memoryFormats } from '../../shared/formats/memory/memory-formats.ts';
import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../shared/memory/memory-index.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { readMemory } from '../../shared/pipeline/convert-memory.ts';
import type { ReadMemory } from '../../shared/pipeline/convert-memory.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { sizeLimits } from '../files/size-limits.ts';
import type { CommandProblem } from './command.ts';
import { readBytes, unreadable } from './input-file.ts';
import type { Terminal } from './terminal.ts';

/** Memories of the command line, loaded. */
export interface LoadedMemories {
  readonly index: MemoryIndex;
  /** What its file calls a unit of the index. */
  nameOf(unit: TranslationUnit): string;
  /** Milliseconds for reading, and for indexing. */
  readonly loadMs: number;
  readonly indexMs: number;
}

/** One memory's file; its `memoryId` is the file as it was named. */
export async function readMemoryFile(
  file: string,
  terminal: Terminal,
): Promise<Result<ReadMemory, CommandProblem>> {
  const bytes = await readBytes(file, terminal, sizeLimits.memory);
  if (!bytes.ok) return bytes;
  const memory = readMemory({
    // Units name their file as where they come from: no folder of this machine travels with them.
    fileName: basename(file),
    bytes: bytes.value,
    memoryId: file,
    time: Date.now(),
  });
  return memory.ok ? memory : unreadable(file, memory.problem, memoryFormats);
}

/** Several memories in one index. Units of one id, in one file or in two, do not replace each other. */
export async function loadMemories(
  files: readonly string[],
  terminal: Terminal,
): Promise<Result<LoadedMemories, CommandProblem>> {
  const names = new Map<string, string>();
  const units: TranslationUnit[] = [];
  const start = performance.now();
  for (const file of files) {
    const memory = await readMemoryFile(file, terminal);
    if (!memory.ok) return memory;
    for (const unit of memory.value.units) {
      const id = String(names.size);
      names.set(id, unit.id);
      units.push({ ...unit, id });
    }
  }
  const loaded = performance.now();
  const index = createMemoryIndex();
  index.addAll(units);
  return succeeded({
    index,
    nameOf: (unit) => names.get(unit.id) ?? unit.id,
    loadMs: loaded - start,
    indexMs: performance.now() - loaded,
  });
}
