import type { Database } from '../../renderer/storage/database.ts';
import { createExchangeHost } from '../../renderer/workers/exchange/exchange-host.ts';
import type { ExchangeClient } from '../../renderer/workers/exchange-client.ts';

/** The exchange worker's jobs without a worker. */
export function anExchange(database: Database): ExchangeClient {
  const host = createExchangeHost(database);
  return { ...host, cancel: (jobId) => void host.cancel(jobId) };
}
