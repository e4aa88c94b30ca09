import type { Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { launchApp } from '../desktop/support/launch-app.ts';
import { WorkbenchPage } from '../support/workbench-page.ts';
import { summary, thisMachine } from './figures.ts';

// How long from a key to the letter on screen, in the middle of a story, while drafts are being stored?
const typed = 'Тараптар сауда, энергетика және көлік саласындағы ынтымақтастықты талқылады. ';

/** From each key event to the end of the frame that shows its letter. */
async function latencies(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Reflect.set(window, 'latencies', seen);
    const channel = new MessageChannel();
    const waiting: number[] = [];
    channel.port1.onmessage = () => {
      for (const begin of waiting.splice(0)) seen.push(performance.now() - begin);
    };
    window.addEventListener('beforeinput', (event) => {
      const begin = event.timeStamp;
      requestAnimationFrame(() => {
        waiting.push(begin);
        // A message posted in a frame arrives when it has been painted.
        channel.port2.postMessage(0);
      });
    });
  });
  for (const letter of text) {
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(50);
  }
  return page.evaluate(() => Reflect.get(window, 'latencies') as number[]);
}

console.log(thisMachine());
for (const sentences of [30, 300, 1_000]) {
  const { app, page, profile } = await launchApp();
  const workbench = new WorkbenchPage(page);
  const text = Array.from(
    { length: sentences },
    (_, index) => `The ministers met in Astana and discussed item ${index + 1} of the agenda.`,
  );
  await workbench.drop([{ name: 'long.txt', text: `Long story\n\n${text.join('\n\n')}` }]);
  await page.locator('select[aria-label], .candidate select').first().waitFor();
  await page.keyboard.press('Enter');
  const cell = workbench.cell(Math.floor(sentences / 2), 'Kazakh');
  await cell.click({ timeout: 60_000 });
  const values = await latencies(page, typed.repeat(2));
  console.log(summary(`a letter in a story of ${sentences + 1} rows`, values));
  await app.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
