import { rmSync } from 'node:fs';
import { freshProfile, launchApp } from '../desktop/support/launch-app.ts';
import { WorkbenchPage } from '../support/workbench-page.ts';
import { summary, thisMachine } from './figures.ts';

// How long from starting the program to a window that can be worked in? Tools of the test are in the figure.
const times = 9;

/** Starts once and gives the milliseconds until the window listens to keys and the last story stands there. */
async function start(profile: string, hasStory: boolean): Promise<number> {
  const begin = performance.now();
  const { app, page } = await launchApp({ profile });
  if (hasStory) await page.waitForSelector('.grid-row');
  const duration = performance.now() - begin;
  await app.close();
  return duration;
}

const profile = freshProfile();
console.log(thisMachine());
const empty: number[] = [];
for (let time = 0; time < times; time += 1) {
  const fresh = freshProfile();
  empty.push(await start(fresh, false));
  rmSync(fresh, { recursive: true, force: true, maxRetries: 5 });
}
console.log(summary('first start, empty profile', empty));

const { app, page } = await launchApp({ profile });
await new WorkbenchPage(page).openSample();
await app.close();
const usual: number[] = [];
for (let time = 0; time < times; time += 1) usual.push(await start(profile, true));
console.log(summary('start with the last story open', usual));
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
