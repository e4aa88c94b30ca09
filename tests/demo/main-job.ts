import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchApp } from '../desktop/support/launch-app.ts';
import { WorkbenchPage } from '../support/workbench-page.ts';
import { confirmEverything } from './confirm-everything.ts';
import { exportEverything } from './export-everything.ts';
import { say } from './say.ts';
import { takeScreenshots } from './take-screenshots.ts';
import { translateFollowUp } from './translate-follow-up.ts';

// The main job of a translator, from file to published article, driven by the keyboard in the real app.
const folder = resolve('demo-output');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const running = await launchApp();
const { app, page } = running;
const workbench = new WorkbenchPage(page);
try {
  say('Ushtil is open, with an empty profile.');
  await workbench.openSample();
  say(
    `The sample story is open: ${await workbench.rows().count()} rows, paired from three versions.`,
  );
  await confirmEverything(page, workbench);
  await translateFollowUp(page, workbench, () => takeScreenshots(running, folder));
  await exportEverything(running, workbench, folder);
  say(`Everything is in ${folder}.`);
} finally {
  await app.close();
  rmSync(running.profile, { recursive: true, force: true, maxRetries: 5 });
}
