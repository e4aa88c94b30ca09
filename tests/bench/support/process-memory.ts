import { readFileSync } from 'node:fs';

/** In bytes. */
export interface ProcessMemory {
  /** Pages that are in memory, those shared with others included. */
  readonly resident: number;
  /** What the JavaScript engine holds, garbage collected. */
  readonly heap: number;
  readonly arrayBuffers: number;
}

/** Of this process, after a collection of garbage where Node was started with `--expose-gc`. */
export function processMemory(): ProcessMemory {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { resident: rss, heap: heapUsed, arrayBuffers };
}

/**
 * Bytes of memory that a process alone would free, with its part of what it shares (PSS); undefined where the system
 * does not tell.
 */
export function proportionalSetSize(pid: number): number | undefined {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const [, kilobytes] = /^Pss:\s+(\d+) kB/mu.exec(rollup) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
