import { describe, expect, it } from 'vitest';
import { createLastingWorker } from '../../../../renderer/workers/lasting-worker.ts';

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

interface Jobs {
  find(): Promise<string>;
}

function started() {
  const workers: SilentWorker[] = [];
  let restarts = 0;
  const lasting = createLastingWorker<Jobs>(
    () => {
      const worker = new SilentWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    () => {
      restarts += 1;
    },
  );
  return { workers, lasting, restarts: () => restarts };
}

describe('a lasting worker', () => {
  it('answers every waiting job when it breaks down, says so, and is started again for the next', async () => {
    const { workers, lasting, restarts } = started();
    const waiting = [lasting.run((jobs) => jobs.find()), lasting.run((jobs) => jobs.find())];
    workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    const problem = { code: 'worker-failed', params: { reason: 'out of memory' } };
    expect(await Promise.all(waiting)).toEqual([
      { ok: false, problem },
      { ok: false, problem },
    ]);
    expect([workers[0]?.isEnded, restarts()]).toEqual([true, 1]);
    void lasting.run((jobs) => jobs.find());
    expect(workers).toHaveLength(2);
  });

  it('answers «cancelled» when it is ended', async () => {
    const { workers, lasting } = started();
    const waiting = lasting.run((jobs) => jobs.find());
    lasting.end();
    expect(await waiting).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } });
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('makes a job that throws a problem', async () => {
    const { lasting } = started();
    const failed = await lasting.run(() => Promise.reject(new Error('quota')));
    expect(failed).toEqual({
      ok: false,
      problem: { code: 'worker-failed', params: { reason: 'quota' } },
    });
  });
});
