import type { Database } from '../../renderer/storage/database.ts';
import { createExchangeHost } from '../../renderer/workers/exchange/exchange-host.ts';
import type { ExchangeClient, ExchangeEnd } from '../../renderer/workers/exchange-client.ts';
import type { Result } from '../../shared/result.ts';

/** The exchange worker's jobs without a worker. */
export function anExchange(database: Database): ExchangeClient {
  const host = createExchangeHost(database);
  return {
    importMemory: (...request) => ended(host.importMemory(...request)),
    exportMemory: (...request) => ended(host.exportMemory(...request)),
    cancel: (jobId) => void host.cancel(jobId),
  };
}

async function ended<Answer>(result: Promise<Result<Answer>>): Promise<ExchangeEnd<Answer>> {
  return { result: await result, isOver: true };
}
