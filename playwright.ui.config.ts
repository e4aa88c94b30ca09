import { defineConfig } from '@playwright/test';
import { chromiumAtHand, chromiumSwitches } from './tests/support/chromium.ts';

const address = 'http://127.0.0.1:4173';
const executablePath = chromiumAtHand();

/** The built window in Chromium, under the same content security policy as in the app. */
export default defineConfig({
  testDir: 'tests/ui',
  outputDir: 'test-results/ui',
  reporter: [['list'], ['json', { outputFile: 'test-results/ui.json' }]],
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // These end what hangs; how quick something is, the benchmarks say. Slow machines have to pass, too.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 1360, height: 860 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      args: [...chromiumSwitches],
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4173 --strictPort',
    url: address,
    reuseExistingServer: false,
  },
});
