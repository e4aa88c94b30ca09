import type { Page } from '@playwright/test';

/** What is measured inside the window, in milliseconds; each list is emptied as it is read. */
export type WindowTimes = 'focus' | 'confirmation' | 'frames';

/**
 * From now on the window notes: from focus in a cell to the frame that shows what the memory answers; from Ctrl+Enter to
 * «saved» (stored, in the journal and in the index); and, while `frames` are asked for, the time between frames.
 */
export async function watchWindow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: Record<WindowTimes, number[]> = { focus: [], confirmation: [], frames: [] };
    Reflect.set(window, 'benchTimes', times);
    const painted = new MessageChannel();
    const waiting: (() => void)[] = [];
    painted.port1.onmessage = () => {
      for (const done of waiting.splice(0)) done();
    };
    let focused: number | undefined;
    let confirmed: number | undefined;
    let isSaving = false;

    document.addEventListener('focusin', ({ target }) => {
      const isCell = target instanceof Element && target.closest('.grid-row') !== null;
      focused = isCell ? performance.now() : undefined;
    });
    document.addEventListener(
      'keydown',
      ({ key, ctrlKey, timeStamp }) => {
        if (key === 'Enter' && ctrlKey) [confirmed, isSaving] = [timeStamp, false];
      },
      true,
    );

    // Functions with names of their own would call a helper of the loader that the window does not have.
    const see = {
      panel(panel: Element): void {
        if (panel.getAttribute('aria-busy') !== 'false' || focused === undefined) return;
        const begin = focused;
        focused = undefined;
        requestAnimationFrame(() => {
          waiting.push(() => times.focus.push(performance.now() - begin));
          // A message posted in a frame arrives when it has been painted.
          painted.port2.postMessage(0);
        });
      },
      status(status: Element): void {
        if (confirmed === undefined) return;
        if (status.getAttribute('data-state') !== 'saved') isSaving = true;
        else if (isSaving) {
          times.confirmation.push(performance.now() - confirmed);
          confirmed = undefined;
        }
      },
    };

    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof Element)) continue;
        if (target.matches('.match-panel')) see.panel(target);
        if (target.matches('.status-save')) see.status(target);
      }
    }).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-busy', 'data-state'],
    });
  });
}

/** Begins to note the time between frames; `takeTimes(page, 'frames')` ends it. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { frames } = Reflect.get(window, 'benchTimes') as Record<WindowTimes, number[]>;
    frames.length = 0;
    Reflect.set(window, 'benchFrames', true);
    let last: number | undefined;
    const watch = {
      frame(now: number): void {
        if (Reflect.get(window, 'benchFrames') !== true) return;
        if (last !== undefined) frames.push(now - last);
        last = now;
        requestAnimationFrame((next) => watch.frame(next));
      },
    };
    requestAnimationFrame((now) => watch.frame(now));
  });
}

/** What was noted since it was last taken. */
export function takeTimes(page: Page, which: WindowTimes): Promise<readonly number[]> {
  return page.evaluate((name) => {
    if (name === 'frames') Reflect.set(window, 'benchFrames', false);
    const times = Reflect.get(window, 'benchTimes') as Record<WindowTimes, number[]>;
    return times[name].splice(0);
  }, which);
}

/** Waits until so many times have been noted since they were last taken. */
export async function timesNoted(page: Page, which: WindowTimes, count: number): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => {
      const times = Reflect.get(window, 'benchTimes') as Record<WindowTimes, number[]>;
      return times[name].length >= wanted;
    },
    [which, count] as const,
    { timeout: 120_000 },
  );
}
