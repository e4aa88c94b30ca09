import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExchangeClient } from '../../../../renderer/workers/exchange-client.ts';
import { noon } from '../../../support/a-story.ts';
import { aMemory } from '../../../support/a-unit.ts';

/** A worker that takes every job and answers none. */
class SilentWorker extends EventTarget {
  isEnded = false;
  postMessage(): void {
    // Nobody is there.
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const request = {
  jobId: 'job',
  fileName: 'agency.tmx',
  size: 1,
  memory: aMemory('agency'),
  isNewMemory: true,
  time: noon,
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function aSilentExchange() {
  const worker = new SilentWorker();
  const client = createExchangeClient(() => worker as unknown as Worker);
  const { port1 } = new MessageChannel();
  const job = client.importMemory(request, new Blob(['<tmx/>']), port1, () => undefined);
  return { worker, client, job };
}

describe('an exchange worker that does not listen', () => {
  it('is ended three seconds after its job was cancelled', async () => {
    const { worker, client, job } = aSilentExchange();
    client.cancel('job');
    await vi.advanceTimersByTimeAsync(2_900);
    expect(worker.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(worker.isEnded).toBe(true);
    expect(await job).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } });
  });

  it('is left alone where a job was cancelled that it does not have', async () => {
    const { worker, client } = aSilentExchange();
    client.cancel('another job');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker.isEnded).toBe(false);
  });
});
