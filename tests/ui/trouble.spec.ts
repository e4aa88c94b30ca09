import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { present } from '../../shared/invariant.ts';
import { test } from './support.ts';

/** From now on the store refuses every write, as on a full disk; or takes them again. */
function refuseWrites(page: Page, refused: boolean): Promise<void> {
  return page.evaluate((isRefused) => {
    const keep = window as Window & { realPut?: IDBObjectStore['put'] };
    keep.realPut ??= Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = isRefused
      ? () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        }
      : keep.realPut;
  }, refused);
}

test('what a full disk refuses stays on screen, is said, and is stored when there is room again', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await workbench.openStory('partnership-follow-up');
  await refuseWrites(page, true);
  await workbench.type(2, 'Kazakh', 'Келіссөздер жалғасты.');
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible();
  await workbench.cell(3, 'Kazakh').click();
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('Келіссөздер жалғасты.');

  await refuseWrites(page, false);
  await workbench.settled();
  await page.reload();
  await expect(workbench.cell(2, 'Kazakh')).toHaveValue('Келіссөздер жалғасты.');
});

test('a memory worker that breaks down is started again, and nothing waits for it', async ({
  page,
  workbench,
}) => {
  await workbench.openSample();
  await workbench.cell(3, 'Kazakh').click();
  await workbench.confirm();
  await expect(workbench.cell(3, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  const memory = present(
    page.workers().find((worker) => worker.url().includes('memory.worker')),
    'the memory has a worker',
  );
  const startedAgain = page.waitForEvent('worker');
  await memory.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of memory');
    });
  });
  await startedAgain;
  await workbench.cell(4, 'Kazakh').click();
  await workbench.confirm();
  await expect(workbench.cell(4, 'Kazakh')).toHaveAccessibleName(/confirmed/u);
  await workbench.openStory('partnership-follow-up');
  await workbench.cell(3, 'Kazakh').click();
  await expect(workbench.matches()).not.toHaveCount(0);
});
