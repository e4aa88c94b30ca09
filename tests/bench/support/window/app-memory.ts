import type { ElectronApplication } from '@playwright/test';
import { proportionalSetSize } from '../process-memory.ts';

/** Bytes in memory of each kind of the app's processes (`Browser`, `Tab`, `GPU`, `Utility`), shared pages by their part. */
export async function appMemory(
  app: ElectronApplication,
): Promise<Readonly<Record<string, number>>> {
  const processes = await app.evaluate(({ app: running }) =>
    running
      .getAppMetrics()
      .map(({ pid, type, memory }) => ({ pid, type, bytes: memory.workingSetSize * 1024 })),
  );
  const sums: Record<string, number> = {};
  for (const { pid, type, bytes } of processes) {
    sums[type] = (sums[type] ?? 0) + (proportionalSetSize(pid) ?? bytes);
  }
  return sums;
}

export function allOf(memory: Readonly<Record<string, number>>): number {
  return Object.values(memory).reduce((sum, bytes) => sum + bytes, 0);
}
