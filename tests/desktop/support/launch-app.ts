import type { ElectronApplication, Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { electronFolder } from '../../../electron/runtime/electron-runtime.ts';
import { electronSwitches } from '../../../electron/runtime/electron-switches.ts';
import { present } from '../../../shared/invariant.ts';

/** The built app, running. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder of its profile: `journal/`, `logs/`, `preferences.json`, IndexedDB. */
  readonly profile: string;
}

export interface LaunchChoices {
  /** Starts again on the profile of an earlier run; without it the profile is new and empty. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export function freshProfile(): string {
  return mkdtempSync(join(tmpdir(), 'ushtil-profile-'));
}

/** Starts what `npm run build` left, and waits until its window can be worked in. */
export async function launchApp(choices: LaunchChoices = {}): Promise<RunningApp> {
  const profile = choices.profile ?? freshProfile();
  // Only when Playwright finds the program through the `electron` package does it hold the app back until it
  // listens itself; given a path it starts a race, which Electron 25 loses once in twenty times.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = present(
    electronFolder(),
    'npm start or npm test has prepared an Electron',
  );
  const app = await _electron.launch({
    // Light and dark come from the app's own setting, not from the test.
    colorScheme: null,
    args: [
      ...electronSwitches(),
      `--user-data-dir=${profile}`,
      ...(choices.args ?? []),
      resolve('.'),
    ],
    env: { ...ownEnvironment(), LANGUAGE: 'en', ...choices.environment },
  });
  const page = await app.firstWindow();
  await page.waitForSelector('html[data-ready]');
  return { app, page, profile };
}

/** Without the switch that turns Electron into plain Node. */
function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
    ),
  );
}
