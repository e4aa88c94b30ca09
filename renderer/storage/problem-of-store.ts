import { Dexie } from 'dexie';
import type { Problem } from '../../shared/result.ts';

/**
 * What a person is told of what the store throws: `disk-full`, or `store-failed` (`reason`). Undefined for what comes
 * from elsewhere. A full disk shows itself as an aborted transaction with the reason inside.
 */
export function problemOfStore(error: unknown): Problem | undefined {
  if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) return undefined;
  if (isOfFullDisk(error)) return { code: 'disk-full', params: {} };
  return { code: 'store-failed', params: { reason: error.message } };
}

function isOfFullDisk(error: Error): boolean {
  if (error.name === 'QuotaExceededError') return true;
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return inner instanceof Error && inner !== error && isOfFullDisk(inner);
}
