import { test as base } from '@playwright/test';
import { rmSync } from 'node:fs';
import type { RunningApp } from './launch-app.ts';
import { freshProfile, launchApp } from './launch-app.ts';

interface DesktopFixtures {
  /** A folder for one profile, removed afterwards. */
  readonly profile: string;
  /** The app on a new profile, closed afterwards; a test may close it itself. */
  readonly workbench: RunningApp;
}

export const test = base.extend<DesktopFixtures>({
  profile: async ({}, use) => {
    const profile = freshProfile();
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },

  workbench: async ({ profile }, use, info) => {
    const running = await launchApp({ profile });
    await use(running);
    const isOpen = running.app.windows().length > 0;
    if (isOpen && info.status !== info.expectedStatus) {
      await running.page.screenshot({ path: info.outputPath('window.png') });
    }
    await running.app.close();
  },
});
