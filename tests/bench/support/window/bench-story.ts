import type { Page } from '@playwright/test';
import { WorkbenchPage } from '../../../support/workbench-page.ts';
import type { BenchQuery } from '../memory-queries.ts';
import { takeTimes, timesNoted } from './watch-window.ts';

/** Rows from here on are questions of the story; the first is its headline. The first ones are exactly in the memory. */
export const firstRow = 2;
const longest = 300;
const pauseAfterTyping = 1_500;

/** Takes in an English story whose paragraphs are the questions asked from English, and opens it. */
export async function openBenchStory(page: Page, queries: readonly BenchQuery[]): Promise<void> {
  const asked = queries.filter(({ from, text }) => from === 'en' && text.length <= longest);
  const known = asked.filter(isOneKnownSentence);
  const others = asked.filter((query) => !known.includes(query));
  const paragraphs = [...known, ...others].map(({ text }) => text);
  const workbench = new WorkbenchPage(page);
  await workbench.takeIn([{ name: 'bench.txt', text: `Bench\n\n${paragraphs.join('\n\n')}` }]);
  await workbench.rows().nth(firstRow).waitFor({ timeout: 60_000 });
}

/** Its row has an exact match into Kazakh. */
function isOneKnownSentence({ kind, text, to }: BenchQuery): boolean {
  return kind === 'exact' && to === 'kk' && !/[!.:;?…] /u.test(text);
}

/** Goes down the Kazakh column cell by cell; gives the milliseconds from each focus to what the memory answers. */
export async function focusTimes(page: Page, count: number): Promise<readonly number[]> {
  const workbench = new WorkbenchPage(page);
  await workbench.cell(firstRow, 'Kazakh').click();
  await timesNoted(page, 'focus', 1);
  await takeTimes(page, 'focus');
  for (let moved = 1; moved <= count; moved++) {
    await page.keyboard.press('Alt+ArrowDown');
    await timesNoted(page, 'focus', moved);
    // A translator reads before she goes on.
    await page.waitForTimeout(100);
  }
  return takeTimes(page, 'focus');
}

/** Types into Kazakh cells and confirms them; gives the milliseconds from the key to «saved». */
export async function confirmationTimes(page: Page, count: number): Promise<readonly number[]> {
  const workbench = new WorkbenchPage(page);
  for (let done = 1; done <= count; done++) {
    const row = firstRow + done;
    await workbench.type(row, 'Kazakh', `Министр ${done}-сұраққа Астанада жауап берді.`);
    // What is typed is stored after a short pause: that is not the confirmation's.
    await page.waitForTimeout(pauseAfterTyping);
    await workbench.settled();
    await workbench.confirm();
    await timesNoted(page, 'confirmation', done);
  }
  return takeTimes(page, 'confirmation');
}
